using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Tables;
using Type = AlnWorkflows.Processes.Reviews.ReviewStepTypes;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>What reviewing a plan does.</summary>
public static class ReviewTable
{
    public static ProcessTable Table { get; } = new()
    {
        Process = ReviewProcess.Name,
        Name = new("Adolygu’r CDU", "Review the IDP"),
        Law = new("Deddf Anghenion Dysgu Ychwanegol a’r Tribiwnlys Addysg (Cymru) 2018, adran 23", "Additional Learning Needs and Education Tribunal (Wales) Act 2018, section 23"),
        Steps =
        [
            Type.FirstLook, Type.ChooseWeek, Type.Ask, Type.DecideRequest, Type.Prepare, Type.Meeting, Type.Views,
            ContributionStepTypes.Ask, ContributionStepTypes.Advice, ContributionStepTypes.Consider, FamilyStepTypes.TellFamily, Type.Outcome, DecideAlnStepTypes.TakeDecisionBack,
            PreparePlanStepTypes.UploadPlan, PreparePlanStepTypes.GiveCopy, .. CommonSteps.Notices,
            CeaseStepTypes.Propose, Type.DoneElsewhere, Type.PlanEnds,
        ],
        Duties = [RuleIds.Review12Months, RuleIds.ReviewOnRequestSchool],
        Rules = [RuleIds.NhsReviewRequest, RuleIds.RevisedPlanCopy, RuleIds.CeaseAutomatic],
        Notices = [NoticeKind.ReviewUnnecessary, NoticeKind.RevisedPlanGiven, NoticeKind.ReviewNoRevision, NoticeKind.NoConsentToPlan],
        Messages =
        [
            MessageKind.ReviewViewsRequest, MessageKind.AdviceRequest, MessageKind.AdviceReminder, MessageKind.AdviceRest, MessageKind.BreachCorrected, .. CommonMessages.NoticeLacking, MessageKind.NoticeCover, MessageKind.PlanReady,
            MessageKind.CaseClosed,
        ],
        Waits =
        [
            CommonWaits.Date<LookAtReviewActivity>(new("Agor yr adolygiad, yr olwg gyntaf, neu ddiwedd y cyfnod", "Opening the review, the first look, or the end of the period")),
            .. CommonWaits.Contributions, CommonWaits.DutyChanged, .. CommonWaits.Notices,
        ],
        HandsOverTo = [CeaseProcess.Name],
        Ends =
        [
            End(ReviewEnd.PlanTransferred), End(ReviewEnd.LookedAfter), End(ReviewEnd.TakenOver), End(ReviewEnd.LearnerLeft), End(ReviewEnd.NoConsentToPlan),
            new(ReviewEnd.DutyEnded, new("Daeth proses arall â’r ddyletswydd i ben", "Another process ended the duty")),
        ],
    };

    private static ProcessEnd End(ReviewEnd end) => new(end, ReviewWords.ClosingReason(end));
}
