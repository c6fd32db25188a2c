using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Wording;

/// <summary>Disagreements with the school, on the page of the case.</summary>
internal static class DisagreementWording
{
    public static BilingualText Heading { get; } = new("Anghytundebau â’r ysgol", "Disagreements with the school");
    public static BilingualText None { get; } = new("Ni chofnodwyd anghytundeb.", "No disagreement has been recorded.");
    public static BilingualText Raised { get; } = new("Codwyd ar {0} gan: {1}. Cofnodwyd gan: {2}", "Raised on {0} by: {1}. Recorded by: {2}");
    public static BilingualText SomebodyForThem { get; } = new("rhywun arall ar ran y teulu", "somebody else for the family");
    public static BilingualText Began { get; } = new("o {0}", "from {0}");
    public static BilingualText ToArrange { get; } = new("Mae’r teulu’n aros i’r CADY drefnu gyda phwy y byddant yn siarad.", "The family is waiting for the ALNCo to arrange with whom they talk.");
    public static BilingualText Waiting { get; } = new("Nid oes dim wedi’i gofnodi eto", "Nothing has been recorded yet");
    public static BilingualText Agreed { get; } = new("Cytunwyd: {0}", "Agreed: {0}");
    public static BilingualText AuthorityWaits { get; } = new("Yr awdurdod lleol: dim ateb eto", "The local authority: no answer yet");
    public static BilingualText LegalDates { get; } = new("Dyddiadau cyfreithiol yn yr achos", "Legal dates in the case");
    public static BilingualText TellSchool { get; } = new("Os nad ydych yn cytuno, gallwch ddweud hynny wrth yr ysgol yma, a siarad am y peth.", "If you do not agree, you can tell the school so here, and talk about it.");

    /// <summary>What was said at a stage, by staff or by one of the family.</summary>
    public static BilingualText Said(Step step) => step.Answer![DisagreementCodes.Result] switch
    {
        DisagreementCodes.Resolved => new("Datryswyd", "Resolved"),
        DisagreementCodes.Legal when step.Answer["talk"] == "yes" => new("Y llwybr cyfreithiol, a pharhau i siarad", "The legal route, and going on talking"),
        DisagreementCodes.Legal => new("Y llwybr cyfreithiol", "The legal route"),
        DisagreementCodes.Stop => new("Nid yw’r teulu am siarad ymhellach", "The family does not want to talk further"),
        DisagreementCodes.Left => new("Mae’r dysgwr wedi gadael yr ysgol", "The learner has left the school"),
        _ => new("Siarad ymlaen", "Talking goes on"),
    };

    public static BilingualText SaidBy(Step step, string by) =>
        new BilingualText("{0} ({1}, {2})", "{0} ({1}, {2})").With(Said(step), BilingualDate.Date(step.Answer!.HappenedOn), BilingualText.Same(by));

    public static BilingualText AuthoritySaid(Step step) => step.Answer![DisagreementCodes.Answer] == DisagreementCodes.Arrangements
        ? new BilingualText("Yr awdurdod lleol: bydd y trefniadau yn ymdrin â hyn, {0} (adran 68)", "The local authority: the arrangements take this up, {0} (section 68)").With(BilingualText.Same(step.Answer["service"] ?? ""))
        : new("Yr awdurdod lleol: gwybodaeth a chyngor (adran 9)", "The local authority: information and advice (section 9)");
}
