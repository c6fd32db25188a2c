using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>A school's calendar.</summary>
internal static class CalendarPageWording
{
    public static BilingualText Heading { get; } = new("Calendr: {0}", "Calendar: {0}");
    public static BilingualText Revision { get; } = new("Fersiwn {0}", "Revision {0}");
    public static BilingualText TodayNotCovered { get; } = new(
        "Nid yw’r calendr yn cynnwys heddiw ({0}). Rhowch ddyddiadau tymor {1} i mewn.",
        "The calendar does not cover today ({0}). Enter the term dates of {1}.");
    public static BilingualText SchoolYear { get; } = new("Blwyddyn ysgol {0}", "School year {0}");
    public static BilingualText TermDate { get; } = new("Dyddiad tymor", "Term date");
    public static BilingualText InsetDays { get; } = new("Diwrnodau HMS", "INSET days");
    public static BilingualText Closures { get; } = new("Diwrnodau ar gau", "Closures");
    public static BilingualText NoneEntered { get; } = new("Nid oes dim wedi’i roi i mewn.", "None has been entered.");
    public static BilingualText Remove { get; } = new("Dileu", "Remove");
    public static BilingualText RemoveOf { get; } = new("Dileu {0}", "Remove {0}");
    public static BilingualText AddInset { get; } = new("Ychwanegu diwrnod HMS", "Add an INSET day");
    public static BilingualText AddClosure { get; } = new("Ychwanegu diwrnod ar gau", "Add a closure");
    public static BilingualText ClosureReason { get; } = new("Pam yr oedd yr ysgol ar gau?", "Why was the school closed?");
    public static BilingualText EnterTerms { get; } = new("Rhoi dyddiadau tymor {0} i mewn", "Enter the term dates of {0}");
    public static BilingualText AdministratorsOnly { get; } = new(
        "Gweinyddwyr yr ysgol sy’n rhoi dyddiadau i mewn.", "The school’s administrators enter dates.");
    public static BilingualText EffectOnClocks { get; } = new(
        "Gall newid symud dyddiadau dyletswyddau. Cyn cadw, byddwch yn gweld pa achosion sy’n newid, ac o ba ddyddiad i ba ddyddiad.",
        "A change may move the dates of duties. Before you save you see which cases change, and from which date to which.");
    public static BilingualText AdministratorsOfAuthority { get; } = new(
        "Gweinyddwyr yr awdurdod lleol sy’n rhoi dyddiadau i mewn. Mae’r calendr hwn o dan galendr pob ysgol yn yr awdurdod.",
        "The local authority’s administrators enter dates. This calendar lies beneath that of every school in the authority.");
    public static BilingualText RestsOnAuthority { get; } = new(
        "Mae’r calendr hwn yn gorwedd ar galendr yr awdurdod lleol ({0}).", "This calendar rests on the local authority’s ({0}).");
    public static BilingualText ReachesAllSchools { get; } = new(
        "Mae newid yma yn cyrraedd pob ysgol yn yr awdurdod.", "A change here reaches every school in the authority.");
    public static BilingualText PendingChange { get; } = new(
        "Rydych wedi rhoi newid i mewn nad yw wedi’i gadw eto.", "You have entered a change that is not saved yet.");
    public static BilingualText ToPreview { get; } = new("Gweld y rhagolwg", "See the preview");
    public static BilingualText ExtraDays { get; } = new("Diwrnodau ysgol ychwanegol", "Extra school days");
    public static BilingualText AddExtra { get; } = new("Ychwanegu diwrnod ysgol ychwanegol", "Add an extra school day");
    public static BilingualText ExtraReason { get; } = new("Pam mae’r ysgol ar agor?", "Why is the school open?");
    public static BilingualText ClosedPart { get; } = new("Pa ran o’r diwrnod?", "Which part of the day?");
    public static BilingualText ClosedPartHint { get; } = new(
        "Mae diwrnod y cynhaliwyd un sesiwn arno yn dal i fod yn ddiwrnod ysgol.", "A day on which one session was held is still a school day.");
    public static BilingualText WholeDay { get; } = new("Y diwrnod cyfan", "The whole day");
    public static BilingualText MorningOnly { get; } = new("Y bore yn unig", "The morning only");
    public static BilingualText AfternoonOnly { get; } = new("Y prynhawn yn unig", "The afternoon only");
    public static BilingualText Part(ClosedPart part) => part switch
    {
        Processes.Calendars.ClosedPart.Morning => MorningOnly,
        Processes.Calendars.ClosedPart.Afternoon => AfternoonOnly,
        _ => WholeDay,
    };
    public static BilingualText PartAndReason { get; } = new("{0}. Rheswm: {1}", "{0}. Reason: {1}");
    public static BilingualText Import { get; } = new("Cymryd dyddiadau o ffeil", "Take dates from a file");
    public static BilingualText ImportFile { get; } = new("Ffeil y calendr", "The calendar file");
    public static BilingualText ImportHint { get; } = new("CSV neu iCalendar (.ics), hyd at 1 MB", "CSV or iCalendar (.ics), up to 1 MB");
    public static BilingualText ImportGuidance { get; } = new(
        "Mewn CSV, ysgrifennwch y pennawd math,o,hyd,cymraeg,saesneg, yna linell ar gyfer pob tymor, hanner tymor, diwrnod HMS, diwrnod ar gau neu ddiwrnod ychwanegol. Mewn iCalendar, dechreuwch deitl pob digwyddiad â’r math. Os oes un llinell yn anghywir, ni chymerir dim.",
        "In CSV, write the heading type,from,to,welsh,english, then a line for each term, half-term, INSET day, closure or extra day. In iCalendar, begin each event’s title with the type. If one line is wrong, nothing is taken.");
    public static BilingualText TermDates { get; } = new("Dyddiadau’r tymhorau", "Term dates");
    public static BilingualText YearDrawn { get; } = new("Y flwyddyn fesul mis", "The year month by month");
    public static BilingualText YearInWords { get; } = new("Y flwyddyn mewn geiriau", "The year in words");
    public static BilingualText DaysFromTo { get; } = new("Dyddiau", "Days");
    public static BilingualText WhatTheyAre { get; } = new("Beth ydynt", "What they are");
    public static BilingualText SchoolDays { get; } = new("diwrnodau ysgol", "school days");
    public static BilingualText Run { get; } = new("{0} – {1}", "{0} to {1}");
    public static BilingualText Totals { get; } = new(
        "Diwrnodau ysgol: {0}. Diwrnodau HMS: {1}. Diwrnodau ar gau: {2}.", "School days: {0}. INSET days: {1}. Closures: {2}.");
    public static BilingualText MonthDescription { get; } = new(
        "{0}. Diwrnodau ysgol: {1}. Diwrnodau HMS: {2}. Diwrnodau ar gau: {3}. Mae’r tabl isod yn dweud yr un peth mewn geiriau.",
        "{0}. School days: {1}. INSET days: {2}. Closures: {3}. The table below says the same in words.");
    public static IReadOnlyList<(string CssClass, BilingualText Text)> Keys { get; } =
    [
        ("svg-day--counted", new("diwrnod ysgol", "school day")),
        ("svg-day--inset", new("H: diwrnod HMS", "I: INSET day")),
        ("svg-day--closed", new("×: ysgol ar gau", "×: school closed")),
        ("svg-day--counted", new("½: ar gau am un sesiwn, diwrnod ysgol er hynny", "½: closed for one session, a school day all the same")),
        ("svg-day--counted", new("+: diwrnod ysgol ychwanegol", "+: extra school day")),
        ("svg-day--bank", new("G: gŵyl banc yn y tymor", "B: bank holiday in term")),
        ("svg-day--off", new("penwythnos neu wyliau", "weekend or holidays")),
        ("svg-day--today", new("ymyl drwchus: heddiw", "thick border: today")),
    ];
    public static BilingualText? Mark(CalendarDay day) => day.Kind switch
    {
        DayKind.Inset => new("H", "I"),
        DayKind.Closure => BilingualText.Same("×"),
        DayKind.BankHoliday => new("G", "B"),
        DayKind.SchoolDay when day.Note is not null => BilingualText.Same(day.IsExtra ? "+" : "½"),
        _ => null,
    };
    public static string[] Weekdays(Language language) => language == Language.Cy
        ? ["Llun", "Maw", "Mer", "Iau", "Gwe", "Sad", "Sul"]
        : ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    public static BilingualText Source { get; } = new("O ble y daw’r dyddiadau hyn?", "Where do these dates come from?");
    public static BilingualText SourceOfficial { get; } = new("Cyhoeddiad swyddogol (V)", "An official publication (V)");
    public static BilingualText SourceSecondary { get; } = new("Ffynhonnell arall, er enghraifft gwefan yr ysgol (S)", "Another source, for example the school’s website (S)");
    public static BilingualText SourceUnchecked { get; } = new("Heb eu gwirio eto (U)", "Not checked yet (U)");
    public static BilingualText AutumnTerm { get; } = new("Tymor yr hydref", "Autumn term");
    public static BilingualText SpringTerm { get; } = new("Tymor y gwanwyn", "Spring term");
    public static BilingualText SummerTerm { get; } = new("Tymor yr haf", "Summer term");
    public static BilingualText FirstDay { get; } = new("Diwrnod cyntaf y tymor", "First day of term");
    public static BilingualText HalfTermFirst { get; } = new("Diwrnod cyntaf hanner tymor", "First day of half-term");
    public static BilingualText HalfTermLast { get; } = new("Diwrnod olaf hanner tymor", "Last day of half-term");
    public static BilingualText LastDay { get; } = new("Diwrnod olaf y tymor", "Last day of term");
    public static BilingualText Saved { get; } = new("Mae’r calendr wedi’i gadw.", "The calendar is saved.");
}
