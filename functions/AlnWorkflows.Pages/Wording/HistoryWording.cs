using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The record of a case in words.</summary>
internal static class HistoryWording
{
    private const string AnsweredPrefix = "answered-";

    private static readonly Dictionary<string, BilingualText> ByCode = new()
    {
        ["case-started"] = new("Dechreuwyd yr achos", "The case was started"),
        ["plan-uploaded"] = new("Uwchlwythwyd fersiwn o’r cynllun", "A version of the plan was uploaded"),
        ["contact-changed"] = new("Newidiwyd manylion person cyswllt", "A contact’s details were changed"),
        ["hold-placed"] = new("Daliwyd pob neges am y dysgwr", "All messages about the learner were held"),
        ["hold-released"] = new("Rhyddhawyd y negeseuon am y dysgwr", "Messages about the learner were released"),
    };

    public static BilingualText Answered { get; } = new("Atebwyd: {0}", "Answered: {0}");

    public static IEnumerable<BilingualText> All => ByCode.Values;

    /// <summary>What an entry says; an entry nobody has words for says its code, so that nothing is hidden.</summary>
    public static BilingualText Of(AuditEntry entry, StepCatalogue catalogue)
    {
        if (ByCode.TryGetValue(entry.What, out var words))
            return words;
        return entry.What.StartsWith(AnsweredPrefix, StringComparison.Ordinal)
            && catalogue.All.FirstOrDefault(definition => definition.Type == entry.What[AnsweredPrefix.Length..]) is { } definition
            ? Answered.With(definition.Title)
            : BilingualText.Same(entry.What);
    }
}
