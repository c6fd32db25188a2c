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
