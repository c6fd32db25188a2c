using System.Globalization;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Contributions;

/// <summary>What a professional who is asked is written.</summary>
public sealed class ContributionLetters(CaseValues values, LinkMaking links)
{
    public static MessageKind KindOf(ContributionRound round) => round.IsForRest ? MessageKind.AdviceRest : MessageKind.AdviceRequest;

    /// <summary>The key of a message about one asking: each kind is written once for it.</summary>
    public static string KeyOf(ContributionRound round, MessageKind kind) => Order(round, kind, new Dictionary<string, BilingualText>()).Key;

    /// <summary>The message, with the link that opens the step.</summary>
    public async Task<MessageOrder> OrderAsync(ContributionRound round, MessageKind kind, CancellationToken cancellationToken)
    {
        var filled = await ValuesAsync(round, cancellationToken);
        filled["requestLink"] = await links.MakeAsync(round.Advice.Case, LinkPurpose.Step, round.Advice.StepId, round.Advice.OwnerPersonId!, cancellationToken);
        return Order(round, kind, filled);
    }

    /// <summary>Everything but the link.</summary>
    public async Task<Dictionary<string, BilingualText>> ValuesAsync(ContributionRound round, CancellationToken cancellationToken)
    {
        var filled = await values.OfAsync(round.Advice.Case, cancellationToken);
        filled["replyBy"] = BilingualDate.Date(round.DueOn);
        if (RequestFields.FamilyKnows(round.Request) is { } knows)
            filled[knows ? "familyKnows" : "familyUnaware"] = RequestFields.FamilyWord(knows);
        return filled;
    }

    private static MessageOrder Order(ContributionRound round, MessageKind kind, IReadOnlyDictionary<string, BilingualText> filled) => new(
        round.Advice.Case, kind, round.Advice.OwnerPersonId!, round.Asked.StepId, round.Number.ToString(CultureInfo.InvariantCulture), filled);
}
