using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>Lists and figures of duties.</summary>
internal static class DutyListWording
{
    public static BilingualText Heading { get; } = new("Dyletswyddau: {0}", "Duties: {0}");
    public static BilingualText Overdue { get; } = new("Yn hwyr", "Overdue");
    public static BilingualText Near { get; } = new("Dyddiad cau’n agos (o fewn 14 diwrnod)", "Due soon (within 14 days)");
    public static BilingualText Later { get; } = new("Yn hwyrach", "Later");
    public static BilingualText Breached { get; } = new("Dyletswyddau a dorrwyd, neu sydd wedi’u cywiro", "Duties that were breached, or corrected");
    public static BilingualText NoneHere { get; } = new("Nid oes dim yma.", "There is nothing here.");
    public static BilingualText FiguresHeading { get; } = new("Dyletswyddau mewn ffigurau: {0}", "Duties in figures: {0}");
    public static BilingualText FiguresOnly { get; } = new(
        "Ffigurau yn unig: nid yw’r dudalen hon yn dangos gwybodaeth am ddysgwyr. Siaradwch â’r pennaeth am y manylion.",
        "Figures only: this page shows no information about learners. Speak to the headteacher about the details.");
    public static BilingualText OpenCount { get; } = new("Dyletswyddau ar agor", "Open duties");
    public static BilingualText NearCount { get; } = new("Dyddiad cau o fewn 14 diwrnod", "Due within 14 days");
    public static BilingualText OverdueCount { get; } = new("Dyletswyddau hwyr", "Overdue duties");
    public static BilingualText BreachedCount { get; } = new("Dyletswyddau a dorrwyd ers dechrau’r flwyddyn ysgol", "Duties breached since the school year began");
    public static BilingualText ExceptionCount { get; } = new("Ar agor, a’r eithriad wedi’i hawlio gyda rhesymau", "Open, with the exception claimed with reasons");
    public static BilingualText CountedOn { get; } = new("Dyddiad y cyfrif: {0}", "Counted on: {0}");
    public static BilingualText What { get; } = new("Beth", "What");
    public static BilingualText HowMany { get; } = new("Nifer", "How many");
    public static BilingualText SmallFigures { get; } = new(
        "Er mwyn diogelu preifatrwydd, nid yw ffigurau o dan 5 yn cael eu dangos fel rhif.",
        "To protect privacy, figures under 5 are not shown as a number.");
}
