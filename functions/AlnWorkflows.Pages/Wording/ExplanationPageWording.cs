using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The page that explains a clock.</summary>
internal static class ExplanationPageWording
{
    public static BilingualText Heading { get; } = new("Pam y dyddiadau hyn?", "Why these dates?");
    public static BilingualText DayByDay { get; } = new("Y cyfrif, fis wrth fis", "The count, month by month");
    public static BilingualText MonthDescription { get; } = new(
        "Calendr {0} gyda’r diwrnodau sy’n cael eu cyfrif wedi’u lliwio. Mae’r un wybodaeth yn y rhestrau isod.",
        "Calendar of {0} with the days that count coloured. The same facts are in the lists below.");
    public static BilingualText Sources { get; } = new("Ffynonellau a sicrwydd", "Sources and confidence");
    public static BilingualText Superseded { get; } = new("Clociau cynharach, a gadwyd", "Earlier clocks, kept");
    public static BilingualText SupersededFrom { get; } = new("O {0}", "From {0}");
    public static BilingualText NoCalendar { get; } = new(
        "Nid yw’r calendr yn cynnwys y cyfnod i gyd bellach, felly ni ellir dangos y cyfrif. Y dyddiadau a gadwyd: {0} a {1}.",
        "The calendar no longer covers the whole period, so the count cannot be shown. The dates kept: {0} and {1}.");
    public static BilingualText HowCounted { get; } = new("Sut y cyfrifwyd", "How it was counted");
    public static BilingualText Key { get; } = new("Allwedd", "Key");
    public static BilingualText KeyNumber { get; } = new("Rhif o dan y dyddiad: pa ddiwrnod ysgol ydyw yn y cyfrif", "Number under the date: which school day of the count it is");
    public static BilingualText KeyStart { get; } = new("Du: y dyddiad dechrau", "Black: the start date");
    public static BilingualText KeySafe { get; } = new("Ymyl dywyll (D): y dyddiad diogel", "Dark edge (S): the safe date");
    public static BilingualText KeyLast { get; } = new("Glas tywyll (O): y diwrnod olaf yn ôl y gyfraith", "Dark blue (L): the last day in law");
    public static BilingualText KeyInset { get; } = new("Melyn (HMS): diwrnod HMS", "Yellow (IN): INSET day");
    public static BilingualText KeyOff { get; } = new("Llwyd: nid yw’n ddiwrnod ysgol", "Grey: not a school day");
    public static BilingualText MarkSafe { get; } = new("D", "S");
    public static BilingualText MarkLast { get; } = new("O", "L");
    public static BilingualText MarkInset { get; } = new("HMS", "IN");

    public static IReadOnlyList<BilingualText> Keys { get; } = [KeyNumber, KeyStart, KeySafe, KeyLast, KeyInset, KeyOff];
}
