using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The demonstration's clock.</summary>
internal static class ClockWording
{
    public static BilingualText Heading { get; } = new("Symud y cloc ymlaen", "Move the clock on");
    public static BilingualText Now { get; } = new("Mae’r gwasanaeth yn credu ei bod yn: {0}", "The service believes that it is: {0}");
    public static BilingualText Explained { get; } = new(
        "Dim ond yn y modd arddangos. Mae popeth sydd i ddigwydd ar y ffordd yn digwydd, yn ei drefn. Ni ellir symud y cloc yn ôl.",
        "Only in demonstration mode. Everything due on the way happens, in order. The clock cannot be moved back.");
    public static BilingualText ToDate { get; } = new("Symud i fore’r dyddiad hwn (09:00)", "Move to the morning of this date (09:00)");
    public static BilingualText ToDateButton { get; } = new("Symud i’r dyddiad", "Move to the date");
    public static BilingualText ByDays { get; } = new("Neu symud ymlaen:", "Or move on by:");
    public static BilingualText OneHour { get; } = new("1 awr", "1 hour");
    public static BilingualText OneDay { get; } = new("1 diwrnod", "1 day");
    public static BilingualText OneWeek { get; } = new("1 wythnos", "1 week");
    public static BilingualText FourWeeks { get; } = new("4 wythnos", "4 weeks");
    public static BilingualText Moved { get; } = new("Symudodd y cloc o {0} i {1}.", "The clock moved from {0} to {1}.");
    public static BilingualText Stops { get; } = new("Digwyddodd rhywbeth ar y dyddiadau hyn:", "Something happened on these dates:");
    public static BilingualText NoStops { get; } = new("Nid oedd dim i ddigwydd ar y ffordd.", "Nothing was due on the way.");
    public static BilingualText SeeCases { get; } = new("Gweld yr achosion", "See the cases");
    public static BilingualText SeeMailbox { get; } = new("Gweld y blwch post", "See the mailbox");
}
