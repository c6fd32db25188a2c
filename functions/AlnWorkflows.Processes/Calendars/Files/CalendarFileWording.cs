using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars.Files;

/// <summary>What is said of a calendar file that cannot be taken.</summary>
internal static class CalendarFileWording
{
    public static BilingualText Empty { get; } = new(
        "Nid oes dim yn y ffeil. Rhowch linell bennawd, yna llinell ar gyfer pob tymor neu ddiwrnod.",
        "The file holds nothing. Write a heading line, then a line for each term or day.");

    public static BilingualText NoHeading { get; } = new(
        "Nid dyma’r pennawd: “{0}”. Ysgrifennwch: math,o,hyd,cymraeg,saesneg",
        "This is not the heading: “{0}”. Write: type,from,to,welsh,english");

    public static BilingualText NotAKind { get; } = new(
        "Nid yw “{0}” yn fath o ddiwrnod. Ysgrifennwch un o’r rhain: tymor yr hydref, tymor y gwanwyn, tymor yr haf, hanner tymor, HMS, ar gau, ar gau yn y bore, ar gau yn y prynhawn, ychwanegol.",
        "“{0}” is not a type of day. Write one of these: autumn term, spring term, summer term, half term, INSET, closed, closed in the morning, closed in the afternoon, extra.");

    public static BilingualText NotADate { get; } = new(
        "Nid yw “{0}” yn ddyddiad. Ysgrifennwch ddyddiad fel 2026-09-01 neu 01/09/2026.",
        "“{0}” is not a date. Write a date as 2026-09-01 or 01/09/2026.");

    public static BilingualText Backwards { get; } = new(
        "Mae’r diwrnod olaf ({1}) cyn y diwrnod cyntaf ({0}). Cyfnewidiwch y dyddiadau.",
        "The last day ({1}) is before the first ({0}). Change the dates round.");

    public static BilingualText TooLong { get; } = new(
        "Mae’r cyfnod o {0} i {1} yn fwy nag un flwyddyn ysgol. Gwiriwch y dyddiadau.",
        "The time from {0} to {1} is more than a school year. Check the dates.");

    public static BilingualText NoReason { get; } = new(
        "Nid oes rheswm. Ysgrifennwch pam, yn Gymraeg neu yn Saesneg, er enghraifft: eira / snow.",
        "There is no reason. Write why, in Welsh or in English, for example: eira / snow.");

    public static BilingualText BadQuotes { get; } = new(
        "Nid yw’r dyfynodau’n cau. Ysgrifennwch \" ar ddau ben y testun.",
        "The quotation marks do not close. Write \" at both ends of the text.");

    public static BilingualText Weekend { get; } = new(
        "Mae {0} ar benwythnos. Rhaid i dymor a hanner tymor ddechrau a gorffen ar un o ddyddiau’r wythnos.",
        "{0} is on a weekend. A term and a half-term must begin and end on a weekday.");

    public static BilingualText Twice { get; } = new(
        "Mae hyn eisoes ar linell {0}. Dilëwch un o’r ddwy.",
        "This stands on line {0} already. Delete one of the two.");

    public static BilingualText InNoTerm { get; } = new(
        "Nid yw’r hanner tymor hwn y tu mewn i un o’r tymhorau yn y ffeil. Ychwanegwch linell y tymor, neu gwiriwch y dyddiadau.",
        "This half-term is not inside any of the terms in the file. Add the term’s line, or check the dates.");

    public static BilingualText TwoYears { get; } = new(
        "Mae’r tymor yn croesi 1 Medi. Rhaid iddo fod y tu mewn i un flwyddyn ysgol, 1 Medi – 31 Awst.",
        "The term crosses 1 September. It must be inside one school year, 1 September to 31 August.");

    public static BilingualText OutOfOrder { get; } = new(
        "Nid yw’r tymor hwn yn dod ar ôl y tymor o’i flaen. Gwiriwch y dyddiadau.",
        "This term does not come after the term before it. Check the dates.");

    public static BilingualText YearLacks { get; } = new(
        "Mae blwyddyn ysgol {0} yn anghyflawn. Yn eisiau: {1}. Ychwanegwch linell ar gyfer pob un.",
        "The school year {0} is incomplete. Missing: {1}. Add a line for each.");

    public static BilingualText HalfTermOf { get; } = new("hanner tymor ({0})", "half-term ({0})");

    public static BilingualText NotACalendar { get; } = new(
        "Nid yw’r ffeil yn dechrau â BEGIN:VCALENDAR. Allforiwch y calendr eto, neu anfonwch ffeil CSV.",
        "The file does not begin with BEGIN:VCALENDAR. Export the calendar again, or send a CSV file.");

    public static BilingualText EventNotEnded { get; } = new(
        "Nid oes END:VEVENT i’r digwyddiad sy’n dechrau yma. Allforiwch y calendr eto.",
        "The event that begins here has no END:VEVENT. Export the calendar again.");

    public static BilingualText NoStart { get; } = new(
        "Nid oes DTSTART yn y digwyddiad hwn. Rhowch ddyddiad iddo.",
        "This event has no DTSTART. Give it a date.");

    public static BilingualText Recurring { get; } = new(
        "Mae’r digwyddiad hwn yn ailadrodd. Rhowch ddigwyddiad ar wahân ar gyfer pob diwrnod.",
        "This event repeats. Give each day an event of its own.");

    public static BilingualText TitleIsNoKind { get; } = new(
        "Nid yw teitl y digwyddiad, “{0}”, yn dweud pa fath o ddiwrnod ydyw. Dechreuwch y teitl ag un o’r rhain, neu ddileu’r digwyddiad: tymor yr hydref, tymor y gwanwyn, tymor yr haf, hanner tymor, HMS, ar gau, ar gau yn y bore, ar gau yn y prynhawn, ychwanegol.",
        "The event’s title, “{0}”, does not say what type of day it is. Begin the title with one of these, or delete the event: autumn term, spring term, summer term, half term, INSET, closed, closed in the morning, closed in the afternoon, extra.");
}
