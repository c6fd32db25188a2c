using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.DecideAln.DecideAlnStepTypes;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>A maintained school or pupil referral unit decides whether a learner has ALN, and prepares a plan if so:
/// sections 11, 12 and 22 of the Act; the clock of 35 school days is the Code's.</summary>
public sealed class DecideAlnOrchestration : Orchestration<CaseRun, DecideAlnOutcome>
{
    public override async Task<DecideAlnOutcome> RunAsync(OrchestrationContext context, CaseRun run)
    {
        var facts = await context.CallAsync<ReadLearnerActivity, LearnerFacts>(run);
        var left = LeftAsync(context, run);
        var decided = facts.RouteOut == RouteOut.None ? DecideAsync(context, run, facts) : RouteOutAsync(context, run, facts.RouteOut);

        var outcome = await await Task.WhenAny(left, decided);
        if (outcome == DecideAlnOutcome.HandedOver)
            return outcome;
        await context.CloseStepsAsync(run);
        await context.CallAsync<FinishActivity, bool>(new FinishInput(run, outcome));
        return outcome;
    }

    /// <summary>Sections 11(3), 11(5), 17 and 30: somebody else decides, or nobody has to.</summary>
    private static async Task<DecideAlnOutcome> RouteOutAsync(OrchestrationContext context, CaseRun run, RouteOut route)
    {
        context.SetCustomStatus(route.ToString());
        var reasons = await context.AnswerToAsync(run, Type.NotDeciding);
        if (route is RouteOut.LookedAfter or RouteOut.DualRegistered)
            return await ReferAsync(context, run, dutyId: null, reasons.StepId, occurrence: 1);

        await context.GiveWholeToFamilyAsync(run, NoticeKind.NotDeciding, occurrence: 1, reasons.StepId, dutyId: null);
        return DecideAlnOutcome.NotDeciding;
    }

    private static async Task<DecideAlnOutcome> DecideAsync(OrchestrationContext context, CaseRun run, LearnerFacts facts)
    {
        if (!facts.IsYoungPerson)
            return await DecideFromAsync(context, run, facts, LegalEvents.BroughtToAttention, facts.AwareOn);
        if (await ConsentAsync(context, run, facts) is not { } consentedOn)
            return DecideAlnOutcome.NoConsent;

        var withdrawn = WithdrawnAsync(context, run);
        var decided = DecideFromAsync(context, run, facts, LegalEvents.YoungPersonConsented, consentedOn);
        return await await Task.WhenAny(withdrawn, decided);
    }

    private static async Task<DecideAlnOutcome> DecideFromAsync(OrchestrationContext context, CaseRun run, LearnerFacts facts, string anchorEvent, DateOnly anchoredOn)
    {
        var duty = await context.OpenDutyAsync(run, RuleIds.SchoolDecideAndIdp, anchorEvent, anchoredOn);
        await context.SetPhaseAsync(run, CasePhase.Deciding);
        await context.TellFamilyAsync(run, MessageKind.Deciding, facts.Readers, Type.FamilyViews, duty.DutyId);

        return await CarryOutDecisionAsync(context, run, duty).BesideAsync(
            context.GatherAsync(run, facts, duty),
            context.Version is "1" or "2" ? AskForAdviceAsync(context, run, duty) : context.AskForContributionsAsync(run, duty.DutyId),
            context.ParentWithdrawsAsync(run, facts),
            context.CorrectAwarenessAsync(run, facts, duty),
            context.ChooseNearTheEndAsync(run, duty));
    }

    /// <summary>Section 11(3)(c): a young person's clock does not start until they consent to the decision.</summary>
    /// <returns>The day of consent; null where they do not consent.</returns>
    private static async Task<DateOnly?> ConsentAsync(OrchestrationContext context, CaseRun run, LearnerFacts facts)
    {
        await context.SetPhaseAsync(run, CasePhase.AwaitingConsent);
        for (var asking = 1; ; asking++)
        {
            var answer = await context.AskFamilyAsync(run, Type.Consent, asking, facts.LearnerId, MessageKind.ConsentRequest, MessageKind.ConsentReminder, dutyId: null);
            if (answer["consent"] == "yes")
                return answer.HappenedOn;
            if (answer["consent"] == "no")
            {
                await context.GiveToFamilyAsync(run, NoticeKind.NoConsent, occurrence: 1, answer.StepId, dutyId: null);
                return null;
            }
        }
    }

    /// <summary>The decision, and what follows from it, until it stands: one taken back before its notice was given is
    /// made again.</summary>
    private static async Task<DecideAlnOutcome> CarryOutDecisionAsync(OrchestrationContext context, CaseRun run, DutyHandle duty)
    {
        for (var occurrence = 1; ; occurrence++)
        {
            context.SetCustomStatus(nameof(CasePhase.Deciding));
            var decision = await context.AnswerToAsync(run, Type.Decision, occurrence, dutyId: duty.DutyId);
            var takenBack = context.AnswerToAsync(run, Type.TakeDecisionBack, occurrence);
            var carriedOut = CarryOutAsync(context, run, duty, decision, occurrence);
            if (await Task.WhenAny(takenBack, carriedOut) == carriedOut)
                return await carriedOut;
            var by = await takenBack;
            await context.CallAsync<StopNoticesActivity, int>(new StopNoticesInput(run, by.PersonId));
            await context.CloseStepsAsync(run, PreparePlanStepTypes.UploadPlan, PreparePlanStepTypes.GiveCopy, Type.ReferralReceived, NoticeStepTypes.GiveOnPaper, NoticeStepTypes.CompleteNotice, NoticeStepTypes.Translate, NoticeStepTypes.SendOrWait);
        }
    }

    private static Task<DecideAlnOutcome> CarryOutAsync(OrchestrationContext context, CaseRun run, DutyHandle duty, StepResult decision, int occurrence) =>
        decision["outcome"] switch
        {
            "no-aln" => NoAlnAsync(context, run, duty, decision.StepId, occurrence),
            "plan" when context.Version is "1" or "2" or "3" => PlanAsync(context, run, duty, decision.StepId, occurrence),
            "plan" => HandOverAsync<StartPreparingPlanActivity>(context, run, decision.StepId, occurrence),
            "refer" when context.Version is "1" or "2" or "3" or "4" => ReferAsync(context, run, duty.DutyId, decision.StepId, occurrence),
            "refer" => HandOverAsync<StartReferralActivity>(context, run, decision.StepId, occurrence),
            var other => throw new InvalidOperationException($"Step '{decision.StepId}' has the outcome '{other}', which DecideAln does not know."),
        };

    /// <summary>Section 11(4): notify the child and the parent, or the young person, of the decision and the reasons.</summary>
    private static async Task<DecideAlnOutcome> NoAlnAsync(OrchestrationContext context, CaseRun run, DutyHandle duty, string decisionId, int occurrence)
    {
        await context.SetPhaseAsync(run, CasePhase.GivingNotice);
        var notice = await context.GiveToFamilyAsync(run, NoticeKind.NoAln, occurrence, decisionId, duty.DutyId);
        await context.MeetDutyAsync(run, duty.DutyId, notice.On, LegalEvents.NoAlnNoticeGiven);
        await context.FollowWithTranslationAsync(notice);
        return DecideAlnOutcome.NoAln;
    }

    /// <summary>The plan is prepared (section 12(1)), or the case referred (section 12(2)(a)), by a process of its own, under
    /// the same duty and its clock.</summary>
    private static async Task<DecideAlnOutcome> HandOverAsync<TStart>(OrchestrationContext context, CaseRun run, string decisionId, int occurrence)
        where TStart : Activity<HandOverInput, bool>
    {
        if (!await context.CallAsync<TStart, bool>(new HandOverInput(run, decisionId, run.StepId(Type.TakeDecisionBack, occurrence))))
            // Taken back, or the learner has left: whichever it was leads the process on, and nobody waits for this.
            await new TaskCompletionSource().Task;
        return DecideAlnOutcome.HandedOver;
    }

    /// <summary>As runs of versions 1 to 3 began it, so do they end it: they prepare the plan and give copies themselves
    /// (sections 12(1) and 22(1)); the first copy given starts the review period of section 23.</summary>
    private static async Task<DecideAlnOutcome> PlanAsync(OrchestrationContext context, CaseRun run, DutyHandle duty, string decisionId, int occurrence)
    {
        await context.SetPhaseAsync(run, CasePhase.PreparingPlan);
        var told = context.GiveWholeToFamilyAsync(run, NoticeKind.PlanWillBePrepared, occurrence, decisionId, duty.DutyId);
        return await GivePlanAsync(context, run, duty, occurrence).BesideAsync(told);
    }

    private static async Task<DecideAlnOutcome> GivePlanAsync(OrchestrationContext context, CaseRun run, DutyHandle duty, int occurrence)
    {
        var first = FirstUpload(occurrence);
        await context.AnswerToAsync(run, PreparePlanStepTypes.UploadPlan, first, dutyId: duty.DutyId);
        var copies = await GiveCopiesAsync(context, run, duty, occurrence).BesideAsync(FurtherVersionsAsync(context, run, duty, first + 1));
        await context.MeetDutyAsync(run, duty.DutyId, copies.Max(), LegalEvents.CopyGiven);
        await context.OpenDutyAsync(run, RuleIds.Review12Months, LegalEvents.CopyFirstGiven, copies.Min());
        return DecideAlnOutcome.PlanGiven;
    }

    private static Task<IReadOnlyList<DateOnly>> GiveCopiesAsync(OrchestrationContext context, CaseRun run, DutyHandle duty, int occurrence) => context.GiveCopiesAsync(
        () => context.CallAsync<ListRecipientsActivity, IReadOnlyList<string>>(run),
        recipient => GiveCopyAsync(context, run, duty, recipient, occurrence));

    /// <returns>The day they had it; null where they are no longer to have one.</returns>
    private static async Task<DateOnly?> GiveCopyAsync(OrchestrationContext context, CaseRun run, DutyHandle duty, string recipientId, int occurrence)
    {
        var copy = await context.AnswerToAsync(run, PreparePlanStepTypes.GiveCopy, occurrence, subjectId: recipientId, dutyId: duty.DutyId);
        return copy["means"] == PaperGiving.NotNeeded ? null : await context.GiveCopyAsync(run, copy.StepId, recipientId);
    }

    private static async Task FurtherVersionsAsync(OrchestrationContext context, CaseRun run, DutyHandle duty, int next)
    {
        for (var upload = next; ; upload++)
            await context.AnswerToAsync(run, PreparePlanStepTypes.UploadPlan, upload, dutyId: duty.DutyId);
    }

    /// <summary>Sections 17 and 30, and 12(2)(a) as runs of versions 1 to 4 began it: the authority decides instead; the
    /// referral ends the school's clock.</summary>
    private static async Task<DecideAlnOutcome> ReferAsync(OrchestrationContext context, CaseRun run, string? dutyId, string reasonsId, int occurrence)
    {
        await context.SetPhaseAsync(run, CasePhase.Referring);
        var referredOn = await context.CallAsync<ReferToAuthorityActivity, DateOnly>(new ReferToAuthorityInput(run, reasonsId, occurrence));
        if (dutyId is not null)
            await context.MeetDutyAsync(run, dutyId, referredOn, LegalEvents.ReferredToLocalAuthority);
        var told = context.GiveWholeToFamilyAsync(run, NoticeKind.ReferredToAuthority, occurrence, reasonsId, dutyId: null);
        var received = context.AnswerToAsync(run, Type.ReferralReceived, occurrence);
        await Task.WhenAll(told, received);
        return DecideAlnOutcome.Referred;
    }

    /// <summary>How runs of versions 1 and 2 ask professionals: nothing follows a request.</summary>
    private static async Task AskForAdviceAsync(OrchestrationContext context, CaseRun run, DutyHandle duty)
    {
        for (var request = 1; ; request++)
        {
            var asked = await context.AnswerToAsync(run, ContributionStepTypes.Ask, request, dutyId: duty.DutyId);
            var professional = await context.CallAsync<AddProfessionalActivity, string>(new AnsweredStep(run, asked.StepId));
            var advice = await context.OpenStepAsync(run, ContributionStepTypes.Advice, request, asked.StepId, professional, duty.DutyId);
            await context.CallAsync<SendAdviceRequestActivity, bool>(new AdviceRequest(run, asked.StepId, advice.StepId, professional));
        }
    }

    private static async Task<DecideAlnOutcome> LeftAsync(OrchestrationContext context, CaseRun run)
    {
        await context.LearnerLeftAsync(run);
        return DecideAlnOutcome.LearnerLeft;
    }

    private static async Task<DecideAlnOutcome> WithdrawnAsync(OrchestrationContext context, CaseRun run)
    {
        await context.ConsentWithdrawnAsync(run);
        return DecideAlnOutcome.NoConsent;
    }

    /// <summary>Each time the decision is carried out, its uploads are numbered from a fresh hundred.</summary>
    private static int FirstUpload(int occurrence) => (occurrence - 1) * 100 + 1;
}
