using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

internal static class CalendarWording
{
    public static BilingualText Weekend { get; } = new("penwythnos", "weekend");

    public static BilingualText BankHoliday { get; } = new("gŵyl banc ({0})", "bank holiday ({0})");

    public static BilingualText Inset { get; } = new("diwrnod HMS", "INSET day");

    public static BilingualText Closure { get; } = new("ysgol ar gau ({0})", "school closed ({0})");

    public static BilingualText RegulationsWorkingDays { get; } = new("diwrnodau gwaith, yn ôl y Rheoliadau ADY", "working days, as the ALN Regulations count them");

    public static BilingualText TribunalWorkingDays { get; } = new("diwrnodau gwaith Tribiwnlys Addysg Cymru", "working days of the Education Tribunal for Wales");

    public static BilingualText TribunalAugust { get; } = new("mis Awst, nad yw’n cynnwys diwrnodau gwaith y Tribiwnlys", "August, which has no working days of the Tribunal");

    public static BilingualText TribunalChristmas { get; } = new("25 Rhagfyr – 1 Ionawr, nad ydynt yn ddiwrnodau gwaith y Tribiwnlys", "25 December to 1 January, which are not working days of the Tribunal");

    public static BilingualText ClosedMorning { get; } = new(
        "ar gau yn y bore ({0}); roedd sesiwn yn y prynhawn, felly mae’n ddiwrnod ysgol",
        "closed in the morning ({0}); there was a session in the afternoon, so it is a school day");

    public static BilingualText ClosedAfternoon { get; } = new(
        "ar gau yn y prynhawn ({0}); roedd sesiwn yn y bore, felly mae’n ddiwrnod ysgol",
        "closed in the afternoon ({0}); there was a session in the morning, so it is a school day");

    public static BilingualText Extra { get; } = new("diwrnod ysgol ychwanegol ({0})", "extra school day ({0})");

    public static BilingualText InsetNotWeekday { get; } = new(
        "{0}: ni all diwrnod HMS fod ar benwythnos. Rhowch un o ddyddiau’r wythnos.",
        "{0}: an INSET day cannot be on a weekend. Give a weekday.");

    public static BilingualText InsetOnBankHoliday { get; } = new(
        "{0}: ni all diwrnod HMS fod ar ŵyl banc ({1}). Rhowch ddyddiad arall.",
        "{0}: an INSET day cannot be on a bank holiday ({1}). Give another date.");

    public static BilingualText NotCovered { get; } = new(
        "{0}: nid oes dyddiadau tymor ar gyfer {1}. Rhowch ddyddiadau tymor y flwyddyn honno i mewn yn gyntaf, neu gwiriwch y dyddiad.",
        "{0}: there are no term dates for {1}. Enter the term dates of that year first, or check the date.");

    public static BilingualText OutsideTerm { get; } = new(
        "{0}: nid yw diwrnod addysgu y tu allan i’r tymor yn ddiwrnod tymor. Rhowch ddyddiad yn y tymor, neu newidiwch ddyddiadau’r tymor.",
        "{0}: a day of teaching outside term is no term-time day. Give a date in term, or change the term dates.");

    public static BilingualText HalfTerm { get; } = new("hanner tymor", "half-term");

    public static BilingualText Christmas { get; } = new("gwyliau’r Nadolig", "Christmas holidays");

    public static BilingualText Easter { get; } = new("gwyliau’r Pasg", "Easter holidays");

    public static BilingualText Summer { get; } = new("gwyliau’r haf", "summer holidays");

    public static BilingualText AutumnTerm { get; } = new("tymor yr hydref", "autumn term");

    public static BilingualText SpringTerm { get; } = new("tymor y gwanwyn", "spring term");

    public static BilingualText SummerTerm { get; } = new("tymor yr haf", "summer term");

    public static BilingualText FirstDay { get; } = new("diwrnod cyntaf {0}", "first day of the {0}");

    public static BilingualText LastDay { get; } = new("diwrnod olaf {0}", "last day of the {0}");

    public static BilingualText HalfTermFirst { get; } = new("diwrnod cyntaf hanner tymor ({0})", "first day of half-term ({0})");

    public static BilingualText HalfTermLast { get; } = new("diwrnod olaf hanner tymor ({0})", "last day of half-term ({0})");
}
