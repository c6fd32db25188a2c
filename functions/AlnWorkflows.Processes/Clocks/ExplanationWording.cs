using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>The sentences of explanations. Slots stand after a colon, in brackets or after a word that mutates nothing.</summary>
internal static class ExplanationWording
{
    public static BilingualText StartNotCounted { get; } = new(
        "Dyddiad dechrau: {0} ({1}). Nid yw’r diwrnod hwn yn cael ei gyfrif.",
        "Start date: {0} ({1}). This day is not counted.");

    public static BilingualText StartCounted { get; } = new(
        "Dyddiad dechrau: {0} ({1}). Hwn yw’r diwrnod cyntaf i gael ei gyfrif.",
        "Start date: {0} ({1}). This is the first day counted.");

    public static BilingualText StartCountedToBeSafe { get; } = new(
        "Dyddiad dechrau: {0} ({1}). Er mwyn bod yn ddiogel, hwn yw’r diwrnod cyntaf i gael ei gyfrif.",
        "Start date: {0} ({1}). To be safe, this is the first day counted.");

    public static BilingualText StartOpenCounted { get; } = new(
        "Dyddiad dechrau: {0} ({1}). Nid yw’r gyfraith yn dweud a yw’r diwrnod hwn yn cyfrif; ar gyfer y diwrnod olaf cynharaf mae’n cael ei gyfrif.",
        "Start date: {0} ({1}). The law does not say whether this day counts; for the earliest last day it is counted.");

    public static BilingualText StartOpenNotCounted { get; } = new(
        "Dyddiad dechrau: {0} ({1}). Nid yw’r gyfraith yn dweud a yw’r diwrnod hwn yn cyfrif; ar gyfer y diwrnod olaf hwyraf nid yw’n cael ei gyfrif.",
        "Start date: {0} ({1}). The law does not say whether this day counts; for the latest last day it is not counted.");

    public static BilingualText StartOnWorkingDay { get; } = new(
        "Dyddiad dechrau: {0} ({1}). Mae’r cyfrif yn dechrau ar ddiwrnod gwaith cyntaf y Tribiwnlys wedi hynny: {2}.",
        "Start date: {0} ({1}). The count starts on the Tribunal’s first working day after that: {2}.");

    public static BilingualText Sent { get; } = new(
        "Dyddiad dechrau: {0} ({1}). Anfonwyd yr hysbysiad y diwrnod hwnnw; mae’r diwrnod olaf hwyraf yn cael ei gyfrif o’r diwrnod y’i danfonwyd.",
        "Start date: {0} ({1}). The notice was sent that day; the latest last day is counted from the day it was delivered.");

    public static BilingualText DeliveredCounted { get; } = new(
        "Danfonwyd: {0}. Hwn yw’r diwrnod cyntaf i gael ei gyfrif.", "Delivered: {0}. This is the first day counted.");

    public static BilingualText DeliveredNotCounted { get; } = new(
        "Danfonwyd: {0}. Nid yw’r diwrnod hwn yn cael ei gyfrif.", "Delivered: {0}. This day is not counted.");

    public static BilingualText Extended { get; } = new(
        "Mae’r cyfnod yn hirach: {0} yn ychwanegol ({1}: {2}).", "The period is longer: {0} more ({1}: {2}).");

    public static BilingualText Days { get; } = new("{0} – {1}", "{0} to {1}");

    public static BilingualText CountedDay { get; } = new("Wedi’i gyfrif: {0}: {1} (diwrnod {2}).", "Counted: {0}: {1} (day {2}).");

    public static BilingualText CountedRun { get; } = new(
        "Wedi’u cyfrif: {0}: {1} (diwrnodau {2} i {3}).", "Counted: {0}: {1} (days {2} to {3}).");

    public static BilingualText CountedInset { get; } = new(
        "Wedi’i gyfrif ar gyfer y dyddiad diogel yn unig: {0}: diwrnod HMS (diwrnod {1}).",
        "Counted for the safe date only: {0}: INSET day (day {1}).");

    public static BilingualText CountedSpan { get; } = new(
        "Wedi’u cyfrif: {0}: {1}. Mae pob diwrnod yn cyfrif, gan gynnwys penwythnosau a gwyliau.",
        "Counted: {0}: {1}. Every day counts, weekends and holidays too.");

    public static BilingualText CountedAcademicYear { get; } = new(
        "Wedi’u cyfrif: {0}: hyd at ddiwedd y flwyddyn academaidd (1 Awst – 31 Gorffennaf).",
        "Counted: {0}: to the end of the academic year (1 August to 31 July).");

    public static BilingualText Noted { get; } = new("{0} Nodyn: {1}.", "{0} Note: {1}.");

    public static BilingualText SkippedDay { get; } = new("Heb ei gyfrif: {0}: {1}.", "Not counted: {0}: {1}.");

    public static BilingualText SkippedRun { get; } = new("Heb eu cyfrif: {0}: {1}.", "Not counted: {0}: {1}.");

    public static BilingualText NoSuchDay { get; } = new(
        "Nid oes dyddiad cyfatebol yn y mis olaf. Gellid dadlau dros un o ddau ddiwrnod; defnyddir y cynharaf.",
        "The last month has no corresponding date. Either of two days may be argued; the earlier is used.");

    public static BilingualText SafeBySchoolDays { get; } = new(
        "Diogel erbyn: {0}, diwrnod {1} o’r cyfrif. Mae un diwrnod yn llai na’r cyfnod a ganiateir ({2}), a’r diwrnodau HMS wedi’u cyfrif, er mwyn bod mewn pryd sut bynnag y caiff y diwrnodau eu cyfrif. Nid yw’r dyddiad hwn byth yn symud ymlaen.",
        "Safe by: {0}, day {1} of the count. It is one day less than the period allowed ({2}), with INSET days counted, so as to be in time however the days are counted. This date never rolls forward.");

    public static BilingualText SafeByCountedDays { get; } = new(
        "Diogel erbyn: {0}, diwrnod {1} o’r cyfrif. Mae un diwrnod yn llai na’r cyfnod a ganiateir ({2}), er mwyn bod mewn pryd sut bynnag y caiff y diwrnodau eu cyfrif. Nid yw’r dyddiad hwn byth yn symud ymlaen.",
        "Safe by: {0}, day {1} of the count. It is one day less than the period allowed ({2}), so as to be in time however the days are counted. This date never rolls forward.");

    public static BilingualText SafeByFirstDayCounted { get; } = new(
        "Diogel erbyn: {0}. Mae’r dyddiad dechrau wedi’i gyfrif, er nad oes rhaid, er mwyn bod mewn pryd sut bynnag y caiff y diwrnodau eu cyfrif. Nid yw’r dyddiad hwn byth yn symud ymlaen.",
        "Safe by: {0}. The start date is counted, though it need not be, so as to be in time however the days are counted. This date never rolls forward.");

    public static BilingualText SafeBySame { get; } = new(
        "Diogel erbyn: {0}. Mae’r dyddiad dechrau eisoes wedi’i gyfrif, felly nid oes dyddiad cynharach i’w ddangos. Nid yw’r dyddiad hwn byth yn symud ymlaen.",
        "Safe by: {0}. The start date is already counted, so there is no earlier date to show. This date never rolls forward.");

    public static BilingualText LegalLatestCounted { get; } = new(
        "Diwrnod olaf: {0}, {1}. Daw’r diwrnod i ben am {2}.", "Last day: {0}, {1}. The day ends at {2}.");

    public static BilingualText LegalLatest { get; } = new(
        "Diwrnod olaf: {0}. Daw’r diwrnod i ben am {1}.", "Last day: {0}. The day ends at {1}.");

    public static BilingualText Earliest { get; } = new(
        "Diwrnod olaf cynharaf: {0}, erbyn {1}. Bydd y sawl sy’n gweithredu erbyn hynny mewn pryd, sut bynnag y caiff y diwrnodau eu cyfrif. Nid yw’r dyddiad hwn byth yn symud ymlaen.",
        "Earliest last day: {0}, by {1}. Whoever acts by then is in time, however the days are counted. This date never rolls forward.");

    public static BilingualText Latest { get; } = new(
        "Diwrnod olaf hwyraf: {0}. Daw’r diwrnod i ben am {1}. Ni wneir dim a allai fod yn anffafriol i’r teulu cyn hynny, nac nes bod person a enwir wedi cadarnhau na ddaeth dim i law.",
        "Latest last day: {0}. The day ends at {1}. Nothing that could be to the family’s disadvantage is done before then, nor until a named person has confirmed that nothing came.");

    public static BilingualText Calendar { get; } = new("Calendr: {0} ({1}), fersiwn {2}.", "Calendar: {0} ({1}), revision {2}.");

    public static BilingualText Citation { get; } = new("Ffynhonnell: {0}.", "Source: {0}.");

    public static BilingualText Note { get; } = new("Nodyn: {0}.", "Note: {0}.");

    public static BilingualText RuleMark { get; } = new("y rheol hon", "this rule");

    public static BilingualText RollForwardMark { get; } = new("rheol y Cod ar symud y diwrnod olaf", "the Code’s rule on moving the last day");

    public static BilingualText Confidence { get; } = new("Sicrwydd ({0}): {1}.", "Confidence ({0}): {1}.");

    public static BilingualText DatedConfidence { get; } = new("Sicrwydd ({0}, {1}): {2}.", "Confidence ({0}, {1}): {2}.");

    public static BilingualText Of(Confidence confidence) => confidence switch
    {
        Law.Confidence.V => new("V, wedi’i wirio mewn testun swyddogol", "V, verified in official text"),
        Law.Confidence.S => new("S, o ffynhonnell eilaidd", "S, from a secondary source"),
        _ => new("U, heb ei wirio eto", "U, not yet verified"),
    };
}
