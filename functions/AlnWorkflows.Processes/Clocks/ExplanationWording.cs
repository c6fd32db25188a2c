using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>The sentences of explanations. Slots stand after a colon, in brackets or after a word that mutates nothing.</summary>
internal static class ExplanationWording
{
    public static BilingualText SafeByHeading { get; } = new("Dyddiad diogel", "Safe date");

    public static BilingualText LegalLatestHeading { get; } = new("Diwrnod olaf yn ôl y gyfraith", "Last day in law");

    public static BilingualText StartNotCounted { get; } = new(
        "Dyddiad dechrau: {0} ({1}). Nid yw’r diwrnod hwn yn cael ei gyfrif.",
        "Start date: {0} ({1}). This day is not counted.");

    public static BilingualText StartCounted { get; } = new(
        "Dyddiad dechrau: {0} ({1}). Hwn yw’r diwrnod cyntaf i gael ei gyfrif.",
        "Start date: {0} ({1}). This is the first day counted.");

    public static BilingualText Days { get; } = new("{0} – {1}", "{0} to {1}");

    public static BilingualText CountedDay { get; } = new("Wedi’i gyfrif: {0}: {1} (diwrnod {2}).", "Counted: {0}: {1} (day {2}).");

    public static BilingualText CountedRun { get; } = new(
        "Wedi’u cyfrif: {0}: {1} (diwrnodau {2} i {3}).", "Counted: {0}: {1} (days {2} to {3}).");

    public static BilingualText CountedInset { get; } = new(
        "Wedi’i gyfrif ar gyfer y dyddiad diogel yn unig: {0}: diwrnod HMS (diwrnod {1}).",
        "Counted for the safe date only: {0}: INSET day (day {1}).");

    public static BilingualText CountedMonths { get; } = new(
        "Wedi’u cyfrif: {0}: {1}, pob diwrnod wedi’i gyfrif.", "Counted: {0}: {1}, every day counted.");

    public static BilingualText SkippedDay { get; } = new("Heb ei gyfrif: {0}: {1}.", "Not counted: {0}: {1}.");

    public static BilingualText SkippedRun { get; } = new("Heb eu cyfrif: {0}: {1}.", "Not counted: {0}: {1}.");

    public static BilingualText NoLeapDay { get; } = new(
        "Nid oes 29 Chwefror yn y flwyddyn olaf. Gellid dadlau dros 27 neu 28 Chwefror; defnyddir y cynharaf.",
        "There is no 29 February in the last year. 27 or 28 February may be argued; the earlier is used.");

    public static BilingualText SafeBySchoolDays { get; } = new(
        "Diogel erbyn: {0}, diwrnod {1} o’r cyfrif. Mae un diwrnod yn llai na’r cyfnod a ganiateir ({2}), a’r diwrnodau HMS wedi’u cyfrif, er mwyn bod mewn pryd sut bynnag y caiff y diwrnodau eu cyfrif. Nid yw’r dyddiad hwn byth yn symud ymlaen.",
        "Safe by: {0}, day {1} of the count. It is one day less than the period allowed ({2}), with INSET days counted, so as to be in time however the days are counted. This date never rolls forward.");

    public static BilingualText SafeByMonths { get; } = new(
        "Diogel erbyn: {0}. Mae’r dyddiad dechrau eisoes wedi’i gyfrif, felly yr un diwrnod yw’r dyddiad diogel a’r diwrnod olaf.",
        "Safe by: {0}. The start date is already counted, so the safe date and the last day are the same.");

    public static BilingualText LegalLatestSchoolDays { get; } = new(
        "Diwrnod olaf: {0}, diwrnod ysgol {1}. Daw’r diwrnod i ben am 24:00.",
        "Last day: {0}, school day {1}. The day ends at 24:00.");

    public static BilingualText LegalLatestMonths { get; } = new(
        "Diwrnod olaf: {0}. Daw’r diwrnod i ben am 24:00.", "Last day: {0}. The day ends at 24:00.");

    public static BilingualText Calendar { get; } = new("Calendr: {0} ({1}), fersiwn {2}.", "Calendar: {0} ({1}), revision {2}.");

    public static BilingualText Citation { get; } = new("Ffynhonnell: {0}.", "Source: {0}.");

    public static BilingualText RuleMark { get; } = new("y rheol hon", "this rule");

    public static BilingualText Confidence { get; } = new("Sicrwydd ({0}): {1}.", "Confidence ({0}): {1}.");

    public static BilingualText DatedConfidence { get; } = new("Sicrwydd ({0}, {1}): {2}.", "Confidence ({0}, {1}): {2}.");

    public static BilingualText RollForward(RollForward rule) => rule == Law.RollForward.NotNeeded
        ? new(
            "Nid oes angen symud y diwrnod olaf: mae cyfrif o ddiwrnodau ysgol yn dod i ben ar ddiwrnod ysgol.",
            "The last day need not roll forward: a count of school days ends on a school day.")
        : new(
            "Nid yw’r diwrnod olaf yn symud ymlaen, hyd yn oed os yw ar benwythnos neu yn y gwyliau.",
            "The last day does not roll forward, even if it is on a weekend or in the holidays.");

    public static BilingualText Of(Confidence confidence) => confidence switch
    {
        Law.Confidence.V => new("V, wedi’i wirio mewn testun swyddogol", "V, verified in official text"),
        Law.Confidence.S => new("S, o ffynhonnell eilaidd", "S, from a secondary source"),
        _ => new("U, heb ei wirio eto", "U, not yet verified"),
    };
}
