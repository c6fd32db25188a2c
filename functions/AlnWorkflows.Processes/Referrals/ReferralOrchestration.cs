using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.Referrals.ReferralStepTypes;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>A maintained school or pupil referral unit refers a case to its local authority on a ground of section
/// 12(2)(a), under the clock that has run since the school was aware, until the authority takes it.</summary>
public sealed class ReferralOrchestration : Orchestration<CaseRun, ReferralOutcome>
{
    public override async Task<ReferralOutcome> RunAsync(OrchestrationContext context, CaseRun run)
    {
        var decided = await context.CallAsync<ReadPreparationActivity, Preparation>(run);
        await context.SetPhaseAsync(run, CasePhase.Referring);

        var left = LearnerLeftAsync(context, run);
        var referred = decided.Learner.IsYoungPerson ? ReferWhileConsentedAsync(context, run, decided) : ReferAsync(context, run, decided);
        var outcome = await await Task.WhenAny(left, referred);
        if (outcome == ReferralOutcome.DecidedAgain)
            return outcome;
        await context.CloseStepsAsync(run);
        await context.CallAsync<FinishActivity, bool>(new FinishInput(run, OfCase(outcome)));
        return outcome;
    }

    private static async Task<ReferralOutcome> ReferWhileConsentedAsync(OrchestrationContext context, CaseRun run, Preparation decided)
    {
        var withdrawn = ConsentWithdrawnAsync(context, run);
        var referred = ReferAsync(context, run, decided);
        return await await Task.WhenAny(withdrawn, referred);
    }

    private static Task<ReferralOutcome> ReferAsync(OrchestrationContext context, CaseRun run, Preparation decided) =>
        CarryOutAsync(context, run, decided).BesideCompanionsAsync(context, run, decided);

    /// <summary>Until the authority takes the case, or the school takes its decision back: then its own duty goes on under
    /// its own clock.</summary>
    private static async Task<ReferralOutcome> CarryOutAsync(OrchestrationContext context, CaseRun run, Preparation decided)
    {
        var takenBack = context.AnswerToAsync(run, DecideAlnStepTypes.TakeDecisionBack, decided.Occurrence);
        var accepted = UntilAcceptedAsync(context, run, decided);
        if (await Task.WhenAny(takenBack, accepted) == accepted)
            return await accepted;

        var by = await takenBack;
        await context.CallAsync<StopNoticesActivity, int>(new StopNoticesInput(run, by.PersonId));
        await context.CloseStepsAsync(run, Type.Pack, Type.HandOver, Type.Answer, NoticeStepTypes.GiveOnPaper, NoticeStepTypes.CompleteNotice, NoticeStepTypes.Translate, NoticeStepTypes.SendOrWait);
        await context.CallAsync<TakeReferralBackActivity, bool>(new AnsweredStep(run, by.StepId));
        await context.CallAsync<DecideAgainActivity, bool>(new AnsweredStep(run, by.StepId));
        return ReferralOutcome.DecidedAgain;
    }

    /// <summary>Section 12(2)(a): the school need not prepare a plan once it has referred the case. Deciding to refer is not
    /// yet referring: its clock runs until the pack has gone.</summary>
    private static async Task<ReferralOutcome> UntilAcceptedAsync(OrchestrationContext context, CaseRun run, Preparation decided)
    {
        var packId = await SendVersionAsync(context, run, decided, version: 1, decided.DutyId);
        var told = context.GiveWholeToFamilyAsync(run, NoticeKind.ReferredToAuthority, decided.Occurrence, decided.DecisionId, dutyId: null);
        await NegotiateAsync(context, run, decided, packId).BesideAsync(told);
        await told;
        return ReferralOutcome.Accepted;
    }

    /// <summary>Each refusal is answered point by point in a new version of the same pack.</summary>
    private static async Task<bool> NegotiateAsync(OrchestrationContext context, CaseRun run, Preparation decided, string firstPackId)
    {
        var packId = firstPackId;
        for (var version = 2; await AuthorityAnswersAsync(context, run, packId) == ReferralCodes.Refused; version++)
            packId = await SendVersionAsync(context, run, decided, version, dutyId: null);
        return true;
    }

    /// <param name="dutyId">The duty that sending meets; null where the referral has been made already.</param>
    /// <returns>The step in which the version was put together.</returns>
    private static async Task<string> SendVersionAsync(OrchestrationContext context, CaseRun run, Preparation decided, int version, string? dutyId)
    {
        var pack = await context.AnswerToAsync(run, Type.Pack, version, subjectId: decided.DecisionId, dutyId: dutyId);
        var sentOn = await SentOnAsync(context, run, pack.StepId, dutyId);
        if (dutyId is not null)
        {
            await context.MeetDutyAsync(run, dutyId, sentOn, LegalEvents.ReferredToLocalAuthority);
            await context.CloseStepsAsync(run, DecideAlnStepTypes.ChooseNearTheEnd);
        }

        return pack.StepId;
    }

    private static async Task<DateOnly> SentOnAsync(OrchestrationContext context, CaseRun run, string packId, string? dutyId)
    {
        while (true)
        {
            var sending = await context.CallAsync<SendReferralActivity, ReferralSending>(new AnsweredStep(run, packId));
            if (sending.On is { } on)
                return on;
            if (sending.IsUndeliverable)
                return (await context.AnswerToAsync(run, Type.HandOver, subjectId: packId, dutyId: dutyId)).HappenedOn!.Value;
            await context.EventOrTimeAsync($"sent-{packId}", context.CurrentUtcDateTime.AddHours(24));
        }
    }

    /// <returns>Accepted or refused: that the authority has it is not yet an answer.</returns>
    private static async Task<string> AuthorityAnswersAsync(OrchestrationContext context, CaseRun run, string packId)
    {
        for (var answering = 1; ; answering++)
        {
            var answer = await AnswerOrRemindAsync(context, run, packId, answering);
            if (answer[ReferralCodes.Field] is ReferralCodes.Accepted or ReferralCodes.Refused)
                return answer[ReferralCodes.Field]!;
        }
    }

    private static async Task<StepResult> AnswerOrRemindAsync(OrchestrationContext context, CaseRun run, string packId, int answering)
    {
        var answered = context.AnswerToAsync(run, Type.Answer, answering, subjectId: packId);
        while (await context.CallAsync<RemindAuthorityActivity, DateTime?>(new AnsweredStep(run, packId)) is { } next)
        {
            using var noLonger = new CancellationTokenSource();
            var silent = context.CreateTimer(next, noLonger.Token);
            if (await Task.WhenAny(answered, silent) == answered)
            {
                noLonger.Cancel();
                break;
            }
        }

        return await answered;
    }

    private static async Task<ReferralOutcome> LearnerLeftAsync(OrchestrationContext context, CaseRun run)
    {
        await context.LearnerLeftAsync(run);
        return ReferralOutcome.LearnerLeft;
    }

    private static async Task<ReferralOutcome> ConsentWithdrawnAsync(OrchestrationContext context, CaseRun run)
    {
        await context.ConsentWithdrawnAsync(run);
        return ReferralOutcome.NoConsent;
    }

    private static DecideAlnOutcome OfCase(ReferralOutcome outcome) => outcome switch
    {
        ReferralOutcome.Accepted => DecideAlnOutcome.Referred,
        ReferralOutcome.NoConsent => DecideAlnOutcome.NoConsent,
        ReferralOutcome.LearnerLeft => DecideAlnOutcome.LearnerLeft,
        _ => throw new InvalidOperationException($"The outcome {outcome} leaves the case to the process that goes on with it."),
    };
}
