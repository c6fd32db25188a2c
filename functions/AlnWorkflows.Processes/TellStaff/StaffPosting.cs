using System.Globalization;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>Sends messages to staff that are about many cases or none.</summary>
public sealed class StaffPosting(Posting posting, ServiceSettings settings)
{
    /// <summary>As many as fit into one transaction with the message.</summary>
    public const int MostFacts = 90;

    public static IReadOnlyDictionary<string, BilingualText> None { get; } = new Dictionary<string, BilingualText>();

    public static string On(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public Task<Message> PostAsync(Body body, MessageOrder order, IReadOnlyList<(string Key, BilingualText Value)> values, CancellationToken cancellationToken)
    {
        var filled = new Dictionary<string, BilingualText>
        {
            ["school"] = body.Name,
            ["privacyLink"] = BilingualText.Same(body.Links.Privacy),
            ["myDaysLink"] = BilingualText.Same(settings.LinkTo($"/schools/{body.BodyId}/my-days")),
            ["dutiesLink"] = BilingualText.Same(settings.LinkTo($"/schools/{body.BodyId}/duties")),
        };
        foreach (var (key, value) in values)
            filled[key] = value;
        return posting.PostAsync(order with { Values = filled }, cancellationToken);
    }
}
