using System.Globalization;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>What is written about an extract for the classroom: what it says stands behind the link, never in the mail.</summary>
public sealed class ExtractLetters(CaseValues values, LinkMaking links, IPeople people)
{
    /// <summary>To somebody who teaches the learner.</summary>
    public async Task<MessageOrder> ReadAsync(Step read, MessageKind kind, int timeOfTelling, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(read.Case, cancellationToken);
        filled["extractLink"] = await links.MakeAsync(read.Case, LinkPurpose.Step, read.StepId, read.OwnerPersonId!, cancellationToken);
        return new MessageOrder(read.Case, kind, read.OwnerPersonId!, read.StepId, timeOfTelling.ToString(CultureInfo.InvariantCulture), filled);
    }

    /// <summary>To those who see to the case: who has not read it.</summary>
    public async Task<MessageOrder> UnreadAsync(ExtractVersion version, string personId, int timeOfTelling, CancellationToken cancellationToken)
    {
        var key = version.Written.Case;
        var filled = await values.OfAsync(key, cancellationToken);
        var names = new List<string>();
        foreach (var read in version.Unread)
            names.Add((await people.FindAsync(key.BodyId, read.OwnerPersonId!, cancellationToken))?.FullName ?? read.OwnerPersonId!);
        filled["unreadBy"] = BilingualText.Same(string.Join(", ", names));
        return new MessageOrder(key, MessageKind.ExtractUnread, personId, version.Written.StepId, timeOfTelling.ToString(CultureInfo.InvariantCulture), filled);
    }
}
