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
        "Gall newid symud dyddiadau dyletswyddau. Mae cloc yn cael ei ddarllen eto bob tro y mae’n canu.",
        "A change may move the dates of duties. A clock is read again each time it rings.");
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
