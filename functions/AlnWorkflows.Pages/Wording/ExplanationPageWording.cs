using AlnWorkflows.Pages.Duties;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

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
    public static BilingualText KeyStart { get; } = new("Du: y dyddiad dechrau", "Black: the start date");
    public static BilingualText KeyCounted { get; } = new("Glas golau: diwrnod sy’n cael ei gyfrif", "Light blue: a day that is counted");
    public static BilingualText KeyInset { get; } = new("Melyn, neu’r llythrennau HMS: diwrnod HMS", "Yellow, or the letters IN: INSET day");
    public static BilingualText KeyOff { get; } = new("Llwyd: nid yw’n cael ei gyfrif", "Grey: not counted");
    public static BilingualText MarkInset { get; } = new("HMS", "IN");
    public static BilingualText What { get; } = new("Beth", "What");
    public static BilingualText StartedBy { get; } = new("Yr hyn a ddechreuodd y cyfnod", "What started the period");
    public static BilingualText HowLong { get; } = new("Cyfnod a ganiateir", "Time allowed");
    public static BilingualText Exception { get; } = new("Eithriad", "Exception");
    public static BilingualText LeftOut { get; } = new(
        "Nid yw’r misoedd yn y canol yn cael eu dangos: mae pob diwrnod ynddynt yn cyfrif.", "The months between are not shown: every day in them counts.");

    public static BilingualText LocalSteps { get; } = new("Camau lleol, nid y gyfraith", "Local steps, not the law");
    public static BilingualText ChooseHeading { get; } = new("Cyfrif terfyn amser", "Count a time limit");
    public static BilingualText ChooseGuidance { get; } = new(
        "Dewiswch ddyletswydd neu hawl a’r dyddiad y mae’r cyfnod yn dechrau. Cewch y dyddiadau a’r rhesymau drostynt, i’w hargraffu os mynnwch. Nid oes dim yn cael ei gofnodi.",
        "Choose a duty or right and the date its period starts. You get the dates and the reasons for them, to print if you like. Nothing is recorded.");
    public static BilingualText WhichRule { get; } = new("Pa ddyletswydd neu hawl?", "Which duty or right?");
    public static BilingualText StartDate { get; } = new("Dyddiad dechrau", "Start date");
    public static BilingualText StartDateHint { get; } = new(
        "Er enghraifft, y dyddiad y daeth y mater i sylw, neu’r dyddiad yr anfonwyd yr hysbysiad.", "For example, the date the matter came to attention, or the notice was sent.");
    public static BilingualText WhichCalendar { get; } = new("Pa galendr?", "Which calendar?");
    public static BilingualText WhichCalendarHint { get; } = new(
        "Dim ond ar gyfer cyfnod mewn diwrnodau ysgol neu ddiwrnodau tymor.", "Only for a period in school days or term-time days.");
    public static BilingualText DeliveredOn { get; } = new("Dyddiad danfon", "Date of delivery");
    public static BilingualText DeliveredOnHint { get; } = new(
        "Dim ond ar gyfer cyfnod teulu, os aeth yr hysbysiad drwy’r post.", "Only for a family’s period, if the notice went by post.");
    public static BilingualText CountIt { get; } = new("Cyfrif", "Count");
    public static BilingualText Another { get; } = new("Cyfrif terfyn amser arall", "Count another time limit");

    public static BilingualText DutySentence { get; } = new(
        "Y cyfnod yw {0}, o: {1}. Y dyddiad diogel, i anelu ato: {2}. Y diwrnod olaf yn ôl y gyfraith, y bydd yn hwyr ar ei ôl: {3}.",
        "The time allowed is {0}, from: {1}. The safe date, to aim for: {2}. The last day in law, after which it is late: {3}.");

    public static BilingualText FamilySentence { get; } = new(
        "Y cyfnod yw {0}, o: {1}. Y diwrnod olaf cynharaf, sydd mewn pryd beth bynnag: {2}. Y diwrnod olaf hwyraf, yn ôl rhai ffyrdd o gyfrif: {3}.",
        "The time allowed is {0}, from: {1}. The earliest last day, in time whatever happens: {2}. The latest last day, by some ways of counting: {3}.");

    public static BilingualText Who(PeriodOwner owner) => owner == PeriodOwner.Family
        ? new("Pwy sydd â’r hawl", "Who has the right")
        : new("Pwy sydd â’r ddyletswydd", "Who has the duty");

    public static BilingualText MarkEarlier(PeriodOwner owner) => owner == PeriodOwner.Family ? new("C", "E") : new("D", "S");

    public static BilingualText MarkLater(PeriodOwner owner) => owner == PeriodOwner.Family ? new("H", "L") : new("O", "L");

    /// <summary>What the colours, numbers and letters of a drawing mean: those that stand in it.</summary>
    public static IEnumerable<BilingualText> Keys(DrawnCount count)
    {
        if (Number(count.Unit) is { } number)
            yield return number;
        yield return KeyStart;
        yield return KeyCounted;
        if (count.HasSkipped)
            yield return KeyOff;
        if (count.HasInset)
            yield return KeyInset;
        yield return new BilingualText("Ymyl dywyll ({0}): {1}", "Dark edge ({0}): {1}").With(MarkEarlier(count.Owner), Lower(ExplanationHeadings.Earlier(count.Owner)));
        yield return new BilingualText("Glas tywyll ({0}): {1}", "Dark blue ({0}): {1}").With(MarkLater(count.Owner), Lower(ExplanationHeadings.Later(count.Owner)));
    }

    private static BilingualText? Number(PeriodUnit unit) => unit switch
    {
        PeriodUnit.SchoolDays => new("Rhif o dan y dyddiad: pa ddiwrnod ysgol ydyw yn y cyfrif", "Number under the date: which school day of the count it is"),
        PeriodUnit.TermTimeDays => new("Rhif o dan y dyddiad: pa ddiwrnod tymor ydyw yn y cyfrif", "Number under the date: which term-time day of the count it is"),
        PeriodUnit.WorkingDays => new("Rhif o dan y dyddiad: pa ddiwrnod gwaith ydyw yn y cyfrif", "Number under the date: which working day of the count it is"),
        PeriodUnit.Days => new("Rhif o dan y dyddiad: pa ddiwrnod ydyw yn y cyfrif", "Number under the date: which day of the count it is"),
        PeriodUnit.Weeks => new("Rhif o dan y dyddiad: faint o wythnosau sydd wedi mynd heibio", "Number under the date: how many weeks have passed"),
        _ => null,
    };

    private static BilingualText Lower(BilingualText text) => new(char.ToLowerInvariant(text.Cy[0]) + text.Cy[1..], char.ToLowerInvariant(text.En[0]) + text.En[1..]);
}
