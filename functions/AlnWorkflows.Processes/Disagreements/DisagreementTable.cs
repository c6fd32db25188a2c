using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Tables;
using Type = AlnWorkflows.Processes.Disagreements.DisagreementStepTypes;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>What talking about a disagreement does.</summary>
public static class DisagreementTable
{
    public static ProcessTable Table { get; } = new()
    {
        Process = DisagreementProcess.Name,
        Name = new("Siarad am anghytundeb â’r ysgol, ochr yn ochr â’r llwybr cyfreithiol", "Talking about a disagreement with the school, beside the legal route"),
        Steps = [Type.Arrange, Type.Outcome, Type.Choose, Type.Authority, FamilyStepTypes.TellFamily],
        Duties = [],
        Rules = [],
        Notices = [],
        Messages =
        [
            MessageKind.DisagreementStage, MessageKind.DisagreementToSpeak, MessageKind.DisagreementToGovernor, MessageKind.DisagreementToAuthority, MessageKind.DisagreementReceived,
            MessageKind.DisagreementUnrecorded, MessageKind.DisagreementEnded,
        ],
        Waits =
        [
            CommonWaits.Date<PursueDisagreementActivity>(new("Bob pum diwrnod ysgol ar ôl y dyddiad lleol, nes bod rhywbeth wedi’i gofnodi", "Every five school days after the local date, until something is recorded")),
            new(WaitKind.Event, CaseEvents.Closed, new("Bod yr achos wedi’i gau", "That the case has been closed")),
        ],
        HandsOverTo = [],
        Ends = [.. Enum.GetValues<DisagreementEnd>().Where(end => end != DisagreementEnd.None).Select(end => new ProcessEnd(end, DisagreementWords.NameOf(end)))],
    };
}
