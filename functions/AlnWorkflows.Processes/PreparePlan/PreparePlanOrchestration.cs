using System.Globalization;
using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Directions;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.PreparePlan.PreparePlanStepTypes;

namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>A maintained school or pupil referral unit that has decided that a learner has ALN prepares a plan and gives
/// copies of it: sections 12(1) and 22(1) of the Act, under the clock that has run since the school was aware. From the
/// first copy on the plan is maintained, and its reviews go on beside whoever has still to have a copy.</summary>
public sealed class PreparePlanOrchestration : Orchestration<CaseRun, PreparePlanOutcome>
{
    public override async Task<PreparePlanOutcome> RunAsync(OrchestrationContext context, CaseRun run)
    {
        var plan = await context.CallAsync<ReadPreparationActivity, Preparation>(run);
        if (!plan.IsMaintained || !HasReviewsFromFirstCopy(context))
            await context.SetPhaseAsync(run, CasePhase.PreparingPlan);
        if (plan.IsDirected)
        {
            if (await TakeUpDirectionAsync(context, run, plan) is not { } directed)
                return await MaintainAsync(context, run);
            plan = directed;
        }

        var left = LearnerLeftAsync(context, run);
        var prepared = plan.Learner.IsYoungPerson ? PrepareWhileConsentedAsync(context, run, plan) : PrepareAsync(context, run, plan);
        var outcome = await await (HasReviewsFromFirstCopy(context) ? Task.WhenAny(left, prepared, PlanEndedAsync(context, run)) : Task.WhenAny(left, prepared));
        if (outcome == PreparePlanOutcome.DecidedAgain)
            return outcome;
        await context.CloseStepsAsync(run);
        if (HasReviewsFromFirstCopy(context) && outcome is PreparePlanOutcome.PlanGiven or PreparePlanOutcome.PlanEnded)
            await context.CallAsync<FinishGivingActivity, bool>(new FinishGivingInput(run, plan.DutyId));
        else
            await context.CallAsync<FinishActivity, bool>(new FinishInput(run, OfCase(outcome)));
        return outcome;
    }

    /// <summary>The plan’s reviews, or ceasing to maintain it, have closed the case: no copy is owed any more (sections 31 and 35).</summary>
    private static async Task<PreparePlanOutcome> PlanEndedAsync(OrchestrationContext context, CaseRun run)
    {
        await context.CaseClosedAsync(run);
        return PreparePlanOutcome.PlanEnded;
    }

    private static async Task<PreparePlanOutcome> PrepareWhileConsentedAsync(OrchestrationContext context, CaseRun run, Preparation plan)
    {
        var withdrawn = ConsentWithdrawnAsync(context, run);
        var prepared = PrepareAsync(context, run, plan);
        return await await Task.WhenAny(withdrawn, prepared);
    }

    private static Task<PreparePlanOutcome> PrepareAsync(OrchestrationContext context, CaseRun run, Preparation plan)
    {
        var prepared = plan.IsDirected
            ? GivePlanAsync(context, run, plan).BesideAsync(context.AskForContributionsAsync(run, plan.DutyId))
            : CarryOutAsync(context, run, plan).BesideCompanionsAsync(context, run, plan);
        var first = FirstUpload(plan.Occurrence);
        return HasDraftsAndInterimProvision(context)
            ? prepared.BesideAsync(context.SecureInterimProvisionAsync(run, first), context.ShareDraftsAsync(run, first, plan.DutyId))
            : prepared;
    }

    /// <summary>Section 14(2)(b): the authority has decided that the learner has ALN, and directs the school. Where the
    /// school is to prepare the plan, its own clock runs from the direction.</summary>
    /// <returns>What is to be prepared; null where the authority has prepared the plan, which the school is to maintain: its
    /// review period began with the copy that the authority gave.</returns>
    private static async Task<Preparation?> TakeUpDirectionAsync(OrchestrationContext context, CaseRun run, Preparation plan)
    {
        var direction = await context.AnswerToAsync(run, DirectionStepTypes.Direction);
        if (direction[DirectionCodes.CopyFirstGivenOn] is { } givenOn)
        {
            await context.CallAsync<BeginFirstPeriodActivity, bool>(new BeginFirstPeriodInput(run, DateOnly.ParseExact(givenOn, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
            return null;
        }

        var duty = await context.OpenDutyAsync(run, RuleIds.SchoolIdpOnDirection, LegalEvents.DirectionReceived, direction.HappenedOn!.Value);
        return plan with { DutyId = duty.DutyId };
    }

    private static async Task<PreparePlanOutcome> MaintainAsync(OrchestrationContext context, CaseRun run)
    {
        await context.CallAsync<FinishActivity, bool>(new FinishInput(run, DecideAlnOutcome.PlanGiven));
        return PreparePlanOutcome.PlanGiven;
    }

    /// <summary>Until the plan is given, or the decision that there is to be one is taken back.</summary>
    private static async Task<PreparePlanOutcome> CarryOutAsync(OrchestrationContext context, CaseRun run, Preparation plan)
    {
        var takenBack = context.AnswerToAsync(run, DecideAlnStepTypes.TakeDecisionBack, plan.Occurrence);
        var told = context.GiveWholeToFamilyAsync(run, NoticeKind.PlanWillBePrepared, plan.Occurrence, plan.DecisionId, plan.DutyId);
        var given = GivePlanAsync(context, run, plan).BesideAsync(told);
        if (await Task.WhenAny(takenBack, given) == given)
            return await given;

        var by = await takenBack;
        await context.CallAsync<StopNoticesActivity, int>(new StopNoticesInput(run, by.PersonId));
        await context.CloseStepsAsync(run, [Type.UploadPlan, Type.GiveCopy, NoticeStepTypes.GiveOnPaper, NoticeStepTypes.CompleteNotice, NoticeStepTypes.Translate, NoticeStepTypes.SendOrWait, .. UntilThereIsAPlan(context)]);
        await context.CallAsync<DecideAgainActivity, bool>(new AnsweredStep(run, by.StepId));
        return PreparePlanOutcome.DecidedAgain;
    }

    /// <summary>Section 22(1): a copy for the child and the parent, or the young person; the first one given starts the
    /// review period of section 23.</summary>
    private static async Task<PreparePlanOutcome> GivePlanAsync(OrchestrationContext context, CaseRun run, Preparation plan)
    {
        var first = FirstUpload(plan.Occurrence);
        await context.AnswerToAsync(run, Type.UploadPlan, first, dutyId: plan.DutyId);
        var copies = await context.GiveCopiesAsync(
            () => context.CallAsync<ListRecipientsActivity, IReadOnlyList<string>>(run),
            recipient => GiveCopyAsync(context, run, plan, recipient)).BesideAsync(FurtherVersionsAsync(context, run, plan, first + 1));
        await context.MeetDutyAsync(run, plan.DutyId, copies.Max(), LegalEvents.CopyGiven);
        if (HasPeriodAfterCopies(context))
            await context.OpenDutyAsync(run, RuleIds.Review12Months, LegalEvents.CopyFirstGiven, copies.Min());
        return PreparePlanOutcome.PlanGiven;
    }

    /// <returns>The day they had it; null where they are no longer to have one.</returns>
    private static async Task<DateOnly?> GiveCopyAsync(OrchestrationContext context, CaseRun run, Preparation plan, string recipientId)
    {
        var copy = await context.AnswerToAsync(run, Type.GiveCopy, plan.Occurrence, subjectId: recipientId, dutyId: plan.DutyId);
        if (copy["means"] == PaperGiving.NotNeeded)
            return null;
        var on = await context.GiveCopyAsync(run, copy.StepId, recipientId);
        if (HasReviewsFromFirstCopy(context))
            await MaintainFromAsync(context, run, plan, on);
        else if (!HasPeriodAfterCopies(context))
            await context.CallAsync<BeginFirstPeriodActivity, bool>(new BeginFirstPeriodInput(run, on));
        if (HasDraftsAndInterimProvision(context))
            await context.CloseStepsAsync(run, UntilThereIsAPlan(context));
        return on;
    }

    /// <summary>Section 23(2): with the first copy the review period begins, and with it the reviews. From then on the plan
    /// ends only as section 31 has it: the decision is no longer taken back, and whatever ends the duty is told to the reviews.</summary>
    private static async Task MaintainFromAsync(OrchestrationContext context, CaseRun run, Preparation plan, DateOnly on)
    {
        if (!await context.CallAsync<MaintainPlanActivity, bool>(new MaintainPlanInput(run, plan.Occurrence, on)))
            // Taken back, left, no consent, or the plan has ended: whichever it was leads the process on, and nobody waits for this.
            await new TaskCompletionSource().Task;
    }

    /// <summary>Whether the reviews begin with the first copy, not with the last.</summary>
    private static bool HasReviewsFromFirstCopy(OrchestrationContext context) => context.Version is not ("4" or "5" or "6");

    /// <summary>Whether the review period begins only when everyone has been given their copy.</summary>
    private static bool HasPeriodAfterCopies(OrchestrationContext context) => context.Version == "4";

    /// <summary>Whether drafts are shared, and provision is asked about, until there is a plan.</summary>
    private static bool HasDraftsAndInterimProvision(OrchestrationContext context) => context.Version is not ("4" or "5");

    /// <summary>What ends with the first copy: a draft is no longer read, and section 47 asks for nothing more.</summary>
    private static string[] UntilThereIsAPlan(OrchestrationContext context) => HasDraftsAndInterimProvision(context)
        ? [InterimStepTypes.Record, InterimStepTypes.Change, DraftStepTypes.Share, DraftStepTypes.Comments]
        : [];

    private static async Task FurtherVersionsAsync(OrchestrationContext context, CaseRun run, Preparation plan, int next)
    {
        for (var upload = next; ; upload++)
            await context.AnswerToAsync(run, Type.UploadPlan, upload, dutyId: plan.DutyId);
    }

    private static async Task<PreparePlanOutcome> LearnerLeftAsync(OrchestrationContext context, CaseRun run)
    {
        await context.LearnerLeftAsync(run);
        return PreparePlanOutcome.LearnerLeft;
    }

    private static async Task<PreparePlanOutcome> ConsentWithdrawnAsync(OrchestrationContext context, CaseRun run)
    {
        await context.ConsentWithdrawnAsync(run);
        return PreparePlanOutcome.NoConsent;
    }

    private static DecideAlnOutcome OfCase(PreparePlanOutcome outcome) => outcome switch
    {
        PreparePlanOutcome.PlanGiven => DecideAlnOutcome.PlanGiven,
        PreparePlanOutcome.NoConsent => DecideAlnOutcome.NoConsent,
        PreparePlanOutcome.LearnerLeft => DecideAlnOutcome.LearnerLeft,
        _ => throw new InvalidOperationException($"The outcome {outcome} leaves the case to the process that goes on with it."),
    };

    /// <summary>Each time a plan is decided on, its uploads are numbered from a fresh hundred.</summary>
    private static int FirstUpload(int occurrence) => (occurrence - 1) * 100 + 1;
}
