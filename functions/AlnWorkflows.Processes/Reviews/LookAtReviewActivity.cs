using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>Asks Records how the reviews of a plan stand, and when to look again.</summary>
public sealed class LookAtReviewActivity(
    ICases cases, IDuties duties, ISteps steps, OpenSteps open, IRuns runs, INotices notices, IBodies bodies, ICalendars calendars, DutyRecipients recipients, DutyClocks clocks, TimeProvider time) : Activity<CaseRun, ReviewLook>
{
    /// <summary>Term dates entered meanwhile may bring the opening forward.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(28);

    public override async Task<ReviewLook> RunAsync(ActivityContext context, CaseRun input)
    {
        var key = input.Key();
        var now = time.GetUtcNow();
        var facts = new ReviewFacts(input, await duties.OfCaseAsync(key, context.CancellationToken), await steps.OfCaseAsync(key, context.CancellationToken));
        if (facts.Current is not { } current || await IsCeasedAsync(current, context.CancellationToken))
            return new ReviewLook(true, null, 0, 0, "", "", false, false, false, 0, 0, [], [], null, null, now.UtcDateTime);

        // A review that is due at once opens while its week is being offered.
        if (facts.OffersWeekInReview)
            await open.CloseAsync(key, input.InstanceId(), [ReviewStepTypes.ChooseWeek], context.CancellationToken);
        var late = clocks.LateFrom(current);
        var opens = await OpensAsync(facts, current, context.CancellationToken);
        var firstLook = await FirstLookAsync(facts, current, context.CancellationToken);
        DateTimeOffset?[] ahead = [late, opens, firstLook];
        return new ReviewLook(
            false,
            facts.OpenReview,
            facts.NextReview,
            facts.Occurrence,
            current.DutyId,
            (facts.Owed ?? current).DutyId,
            current.State == DutyState.Open && late <= now,
            facts.MustOpen || opens <= now,
            firstLook <= now,
            facts.NextRequest,
            facts.NextWeek,
            facts.Undecided,
            await recipients.FamilyAsync(key, London.DateOf(now), context.CancellationToken),
            facts.TakenBackBy,
            await OwingAsync(input, facts, context.CancellationToken),
            ahead.OfType<DateTimeOffset>().Where(at => at > now).Append(now + Longest).Min().UtcDateTime,
            (await runs.OfCaseAsync(key, context.CancellationToken)).Any(run => run is { Process: CeaseProcess.Name, IsLive: true }),
            facts.NextProposal);
    }

    /// <summary>The periods before it stay met; what ended the last one closed the case first.</summary>
    private async Task<bool> IsCeasedAsync(Duty current, CancellationToken cancellationToken) =>
        current.State != DutyState.Open && await cases.FindAsync(current.Case, cancellationToken) is { Phase: CasePhase.Closed };

    private async Task<DateTimeOffset> OpensAsync(ReviewFacts facts, Duty current, CancellationToken cancellationToken)
    {
        var calendar = await calendars.OfBodyAsync(current.Case.BodyId, cancellationToken);
        var by = facts.ChosenWeek ?? current.LegalLatest;
        return London.At(ReviewRules.OpensOn(by, calendar), LadderDays.FiringTime);
    }

    private async Task<DateTimeOffset?> FirstLookAsync(ReviewFacts facts, Duty current, CancellationToken cancellationToken)
    {
        if (facts.HadFirstLook || current.Clock.AnchorEvent != LegalEvents.CopyFirstGiven)
            return null;
        return (await bodies.FindAsync(current.Case.BodyId, cancellationToken))?.FirstLookAfterMonth == true
            ? London.At(ReviewRules.FirstLookOn(current.Clock.AnchorDate), LadderDays.FiringTime)
            : null;
    }

    private async Task<OwedNotice?> OwingAsync(CaseRun run, ReviewFacts facts, CancellationToken cancellationToken)
    {
        if (facts.LastOutcome is not { } outcome)
            return null;
        var owed = new OwedNotice(
            outcome.Answer!["outcome"] == ReviewCodes.Revise ? NoticeKind.RevisedPlanGiven : NoticeKind.ReviewNoRevision, ReviewFacts.NumberOf(outcome.StepId), outcome.StepId);
        var order = new NoticeOrder(run, owed.Kind, owed.Occurrence, owed.StepId, null);
        var given = NoticeIds.Among(await notices.OfCaseAsync(run.Key(), cancellationToken), run, owed.Kind, owed.Occurrence).ToList();
        var translation = await steps.FindAsync(run.Key(), NoticeIds.TranslationStep(order), cancellationToken);
        var isGiven = given.Count > 0 && given.TrueForAll(notice => notice.State is NoticeState.Given or NoticeState.Stopped || notice.AwaitsGivingAgain);
        var isTranslated = translation is not { State: StepState.Open } && (translation is null || given.Exists(notice => notice.NoticeId.Contains("-translation-", StringComparison.Ordinal)) || WasWhole(given, translation));
        return isGiven && isTranslated ? null : owed;
    }

    /// <summary>Whether the translation came before the notices were written.</summary>
    private static bool WasWhole(List<Notice> given, Step translation) =>
        translation.Answer is null || given.TrueForAll(notice => notice.PreparedAt >= translation.Answer.RecordedAt);
}
