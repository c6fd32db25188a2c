using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The reviews of a school through the year.</summary>
internal static class ReviewListWording
{
    public static BilingualText Heading { get; } = new("Adolygiadau drwy’r flwyddyn: {0}", "Reviews through the year: {0}");
    public static BilingualText Link { get; } = new("Adolygiadau drwy’r flwyddyn", "Reviews through the year");
    public static BilingualText Explained { get; } = new(
        "Caiff adolygiad fod yn gynharach na’r dyddiad cyfreithiol, byth yn hwyrach. Lle byddai gormod mewn wythnos, cynigir wythnos gynharach. Nid oes dim yn symud nes i rywun ddewis.",
        "A review may be earlier than its date in law, never later. Where a week would hold too many, an earlier week is proposed. Nothing moves until somebody chooses.");
    public static BilingualText PerWeek { get; } = new("Nifer yr adolygiadau mewn wythnos: {0} ar y mwyaf.", "Reviews in a week: {0} at most.");
    public static BilingualText AtMost { get; } = new("Dangos gyda {0}", "Show with {0}");
    public static BilingualText Caption { get; } = new("Adolygiadau i ddod", "Reviews to come");
    public static BilingualText Case { get; } = new("Achos", "Case");
    public static BilingualText ReviewBy { get; } = new("Adolygu erbyn", "Review by");
    public static BilingualText Week { get; } = new("Yr wythnos yn dechrau", "Week beginning");
    public static BilingualText LastWeek { get; } = new("Heb ei dewis: yr wythnos olaf", "Not chosen: its last week");
    public static BilingualText Proposed { get; } = new("Cynnig", "Proposal");
    public static BilingualText Choose { get; } = new("Dewis wythnos", "Choose a week");
}
