using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.DecideAln.DecideAlnStepTypes;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>What goes on beside the duty to decide and to prepare a plan for as long as it is open, whichever process has it.</summary>
public static class DutyCompanions
{
    /// <summary>Carries a decision out beside all that goes on while its duty is open.</summary>
    public static Task<TOutcome> BesideCompanionsAsync<TOutcome>(this Task<TOutcome> carryingOut, OrchestrationContext context, CaseRun run, Preparation decided)
    {
        var duty = new DutyHandle(decided.DutyId);
        return carryingOut.BesideAsync(
            context.GatherAsync(run, decided.Learner, duty),
            context.AskForContributionsAsync(run, duty.DutyId),
            context.ParentWithdrawsAsync(run, decided.Learner),
            context.CorrectAwarenessAsync(run, decided.Learner, duty),
            context.ChooseNearTheEndAsync(run, duty));
    }

    /// <summary>Views, evidence and how the child was told: asked for at once, never waited for.</summary>
    public static async Task GatherAsync(this OrchestrationContext context, CaseRun run, LearnerFacts facts, DutyHandle duty)
    {
        var views = facts.Readers.Select(person => context.RemindIfSilentAsync(run, Type.FamilyViews, 1, person, MessageKind.ViewsRequest, duty.DutyId));
        var child = facts.IsYoungPerson ? Task.CompletedTask : ChildToldAsync(context, run, duty);
        var evidence = context.AnswerToAsync(run, Type.Evidence, 1, dutyId: duty.DutyId);
        await Task.WhenAll([.. views, child, evidence]);
    }

    /// <summary>Section 84: a child is told, unless the school thinks they cannot understand.</summary>
    private static async Task ChildToldAsync(OrchestrationContext context, CaseRun run, DutyHandle duty)
    {
        var told = await context.AnswerToAsync(run, Type.TellChild, dutyId: duty.DutyId);
        await context.CallAsync<RecordUnderstandingActivity, bool>(new AnsweredStep(run, told.StepId));
    }

    /// <summary>At safeBy − 5 somebody chooses: decide on what is to hand, or claim the exception with reasons.</summary>
    public static async Task ChooseNearTheEndAsync(this OrchestrationContext context, CaseRun run, DutyHandle duty)
    {
        await context.UntilChoiceIsDueAsync(run, duty.DutyId);
        var choice = await context.AnswerToAsync(run, Type.ChooseNearTheEnd, dutyId: duty.DutyId);
        if (choice["choice"] != "exception")
            return;
        await context.CallAsync<ClaimExceptionActivity, bool>(new ClaimExceptionInput(run, duty.DutyId, choice.StepId));
        await context.GiveWholeToFamilyAsync(run, NoticeKind.MoreTime, occurrence: 1, choice.StepId, duty.DutyId);
    }

    /// <summary>A parent's withdrawal does not end the duty: a named person records whether it still appears that the
    /// learner may have ALN, and the decision is made.</summary>
    public static async Task ParentWithdrawsAsync(this OrchestrationContext context, CaseRun run, LearnerFacts facts)
    {
        if (facts.IsYoungPerson)
            return;
        for (var withdrawal = 1; ; withdrawal++)
            await context.AnswerToAsync(run, Type.ParentWithdraws, withdrawal);
    }

    /// <summary>A child's clock runs from awareness; recorded wrongly, it is moved and the old clock kept.</summary>
    public static async Task CorrectAwarenessAsync(this OrchestrationContext context, CaseRun run, LearnerFacts facts, DutyHandle duty)
    {
        if (facts.IsYoungPerson)
            return;
        for (var correction = 1; ; correction++)
        {
            var corrected = await context.AnswerToAsync(run, Type.CorrectAwareness, correction);
            await context.CallAsync<MoveAnchorActivity, bool>(new MoveAnchorInput(run, duty.DutyId, corrected.StepId));
        }
    }

    /// <summary>The duty ends by law when the learner is no longer registered at the school: returns once that is recorded.</summary>
    public static Task LearnerLeftAsync(this OrchestrationContext context, CaseRun run) => context.AnswerToAsync(run, Type.LearnerLeft);

    /// <summary>A young person may withdraw consent at any moment (s.11(3)(c), s.12(2)(b)): returns once they have been told
    /// what that means.</summary>
    public static async Task ConsentWithdrawnAsync(this OrchestrationContext context, CaseRun run)
    {
        var withdrawn = await context.AnswerToAsync(run, Type.WithdrawConsent);
        await context.CallAsync<StopNoticesActivity, int>(new StopNoticesInput(run, withdrawn.PersonId));
        await context.GiveToFamilyAsync(run, NoticeKind.NoConsent, occurrence: 2, withdrawn.StepId, dutyId: null);
    }
}
