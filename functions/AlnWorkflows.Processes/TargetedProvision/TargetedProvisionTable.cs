using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tables;
using Type = AlnWorkflows.Processes.TargetedProvision.ProvisionStepTypes;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>What targeted provision does before anybody decides about ALN.</summary>
public static class TargetedProvisionTable
{
    public static ProcessTable Table { get; } = new()
    {
        Process = TargetedProvisionProcess.Name,
        Name = new("Darpariaeth wedi’i thargedu, cyn penderfynu am ADY", "Targeted provision, before deciding about ALN"),
        Steps = [FamilyStepTypes.TellFamily, Type.ReviewEarly, Type.Review, Type.Appears, Type.FamilyAsks, DecideAlnStepTypes.LearnerLeft],
        Duties = [],
        Rules = [],
        Notices = [],
        Messages = [MessageKind.ProvisionAgreed, MessageKind.ProvisionReviewDue, MessageKind.CaseClosed],
        Waits =
        [
            CommonWaits.Date<CloseStepsActivity>(new("Y dyddiad adolygu y cytunwyd arno", "The date of review that was agreed")),
            CommonWaits.Date<ChaseReviewActivity>(new("Bob wythnos ar ôl hynny, nes bod yr adolygiad wedi’i gofnodi", "Each week after that, until the review is recorded")),
        ],
        HandsOverTo = [DecideAlnProcess.Name],
        Ends =
        [
            End(ProvisionEnd.TargetMet), End(ProvisionEnd.Stopped), End(ProvisionEnd.LearnerLeft),
            new(ProvisionEnd.DecidingAln, new("Mae’n ymddangos y gall fod gan y dysgwr ADY: mae’r ysgol yn penderfynu", "It appears that the learner may have ALN: the school decides")),
        ],
    };

    private static ProcessEnd End(ProvisionEnd end) => new(end, ProvisionWords.ClosingReason(end));
}
