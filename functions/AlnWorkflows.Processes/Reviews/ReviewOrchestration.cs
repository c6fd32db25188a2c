using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.Reviews.ReviewStepTypes;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>Reviews a plan for as long as the school maintains it: section 23 of the Act. It asks Records how the reviews
/// stand, waits for whatever comes first, and begins anew with an empty history; never are two reviews held side by side
/// (s.23(6)).</summary>
public sealed class ReviewOrchestration : Orchestration<CaseRun, ReviewEnd>
{
    public override async Task<ReviewEnd> RunAsync(OrchestrationContext context, CaseRun run)
    {
        var look = await context.LookAtReviewAsync(run);
        var end = look.IsEnded ? ReviewEnd.DutyEnded : await await Task.WhenAny(PlanEndsAsync(context, run), GoOnAsync(context, run, look));
        if (end == ReviewEnd.None)
            context.ContinueAsNew(run);
        else
            await context.CallAsync<FinishReviewActivity, bool>(new FinishReviewInput(run, end));
        return end;
    }

    private static Task<ReviewEnd> GoOnAsync(OrchestrationContext context, CaseRun run, ReviewLook look) =>
        look.OpenReview is null ? BetweenReviewsAsync(context, run, look) : ReviewingAsync(context, run, look);

    /// <summary>The school’s duty ends by law when the learner leaves its roll (s.31(1)–(4)); another body maintains the
    /// plan after a transfer (s.35); a young person who does not consent is told first what follows (s.12(2)(b)).</summary>
    private static async Task<ReviewEnd> PlanEndsAsync(OrchestrationContext context, CaseRun run)
    {
        var ended = await context.AnswerToAsync(run, Type.PlanEnds);
        if (ended["how"] == ReviewCodes.NoConsent)
            await context.GiveToFamilyAsync(run, NoticeKind.NoConsentToPlan, occurrence: 1, ended.StepId, dutyId: null);
        return ended["how"] switch
        {
            ReviewCodes.Transferred => ReviewEnd.PlanTransferred,
            ReviewCodes.LookedAfter => ReviewEnd.LookedAfter,
            ReviewCodes.TakenOver => ReviewEnd.TakenOver,
            ReviewCodes.NoConsent => ReviewEnd.NoConsentToPlan,
            _ => ReviewEnd.LearnerLeft,
        };
    }

    private static async Task<ReviewEnd> BetweenReviewsAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        context.SetCustomStatus(nameof(CasePhase.PlanMaintained));
        Task<ReviewEnd>[] strands =
        [
            OpenWhenDueAsync(context, run, look),
            TakeUpRequestAsync(context, run, look),
            ChooseWeekAsync(context, run, look),
            TakeFirstLookAsync(context, run, look),
            DoneElsewhereAsync(context, run, look),
            GiveWhatIsOwingAsync(context, run, look),
            ProposeToCeaseAsync(context, run, look),
            .. look.Undecided.Select(asking => DecideRequestAsync(context, run, look, asking)),
        ];
        return await await Task.WhenAny(strands);
    }

    private static async Task<ReviewEnd> ReviewingAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        await context.SetPhaseAsync(run, CasePhase.Reviewing);
        Task<ReviewEnd>[] strands =
        [
            ConcludeAsync(context, run, look),
            UntilPeriodEndsAsync(context, run, look),
            TakeUpRequestAsync(context, run, look),
            DoneElsewhereAsync(context, run, look),
            GiveWhatIsOwingAsync(context, run, look),
            ProposeToCeaseAsync(context, run, look),
            .. look.Undecided.Select(asking => DecideRequestAsync(context, run, look, asking)),
        ];
        return await await Task.WhenAny(strands).BesideAsync(PrepareAsync(context, run, look), AskForAdviceAsync(context, run, look));
    }

    /// <summary>Preparing opens about twelve school weeks before the review is due, or before the week chosen for it; at
    /// once where one was asked for.</summary>
    private static async Task<ReviewEnd> OpenWhenDueAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        for (var now = look; ; now = await context.LookAtReviewAsync(run))
        {
            if (now.IsEnded || now.IsFirstLookDue != look.IsFirstLookDue)
                return ReviewEnd.None;
            if (now.IsOpeningDue)
                return await OpenReviewAsync(context, run, now);
            await context.EventOrTimeAsync(DutyEvents.DutyChanged, now.NextAtUtc);
        }
    }

    /// <summary>The period ends without an outcome: the next one runs, and the review that was missed stays owed.</summary>
    private static async Task<ReviewEnd> UntilPeriodEndsAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        for (var now = look; !now.IsEnded; now = await context.LookAtReviewAsync(run))
        {
            if (now.IsPeriodOver)
            {
                await context.BeginPeriodAsync(run);
                break;
            }

            await context.EventOrTimeAsync(DutyEvents.DutyChanged, now.NextAtUtc);
        }

        return ReviewEnd.None;
    }

    private static async Task<ReviewEnd> OpenReviewAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        await context.CloseStepsAsync(run, Type.ChooseWeek, Type.DecideRequest);
        await context.OpenStepAsync(run, Type.Prepare, look.NextReview, dutyId: look.OwedDutyId);
        return ReviewEnd.None;
    }

    /// <summary>A request starts its own clock; while a review is going on it joins that one. The school’s own choice, and
    /// an NHS body’s request, open a review at once.</summary>
    private static async Task<ReviewEnd> TakeUpRequestAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        var request = look.NextRequest;
        var asked = await context.AnswerToAsync(run, Type.Ask, request);
        if (asked["by"] != ReviewCodes.School)
            await context.CallAsync<OpenRequestDutyActivity, bool>(new OpenRequestDutyInput(run, request, asked.HappenedOn!.Value));
        else if (look.OpenReview is null)
            await OpenReviewAsync(context, run, look);
        await context.OpenStepAsync(run, Type.Ask, request + 1);
        return ReviewEnd.None;
    }

    /// <summary>The week in which the school means to review: preparing opens before that one instead.</summary>
    private static async Task<ReviewEnd> ChooseWeekAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        await context.AnswerToAsync(run, Type.ChooseWeek, look.NextWeek, dutyId: look.DutyId);
        return ReviewEnd.None;
    }

    /// <summary>The family’s request may be refused only because a review is unnecessary, with reasons (s.23(8)).</summary>
    private static async Task<ReviewEnd> DecideRequestAsync(OrchestrationContext context, CaseRun run, ReviewLook look, int asking)
    {
        var dutyId = ReviewIds.Request(run, ReviewFacts.RequestOf(asking));
        var decided = await context.AnswerToAsync(run, Type.DecideRequest, asking, dutyId: dutyId);
        if (decided["choice"] != ReviewCodes.Unnecessary)
            return await OpenReviewAsync(context, run, look);

        var notice = await context.GiveToFamilyAsync(run, NoticeKind.ReviewUnnecessary, asking, decided.StepId, dutyId);
        await context.FollowWithTranslationAsync(notice);
        await context.MeetDutyAsync(run, dutyId, notice.On, LegalEvents.RefusedAsUnnecessary);
        return ReviewEnd.None;
    }

    /// <summary>Local practice, where the school has chosen it: a first look after a month. It is no review in law.</summary>
    private static async Task<ReviewEnd> TakeFirstLookAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        if (!look.IsFirstLookDue)
            await new TaskCompletionSource().Task;
        await context.AnswerToAsync(run, Type.FirstLook);
        return ReviewEnd.None;
    }

    /// <summary>The authority reconsidered the plan under section 27, or the Tribunal ordered a revision or review.</summary>
    private static async Task<ReviewEnd> DoneElsewhereAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        var done = await context.AnswerToAsync(run, Type.DoneElsewhere, look.NextReview);
        var on = done.HappenedOn!.Value;
        await CloseReviewStepsAsync(context, run);
        var metBy = done["by"] == ReviewCodes.Tribunal ? LegalEvents.OrderedByTribunal : LegalEvents.ReconsideredByLocalAuthority;
        await context.MeetReviewAsync(run, look.Occurrence, metBy, on, on);
        await context.BeginPeriodAsync(run, look.NextReview, on);
        return ReviewEnd.None;
    }

    /// <summary>What is asked for while a review is prepared; nothing waits for it.</summary>
    private static Task PrepareAsync(OrchestrationContext context, CaseRun run, ReviewLook look) => Task.WhenAll(
    [
        context.AnswerToAsync(run, Type.Prepare, look.NextReview, dutyId: look.OwedDutyId),
        context.AnswerToAsync(run, Type.Meeting, look.NextReview, dutyId: look.OwedDutyId),
        .. look.Readers.Select(person => AskForViewsAsync(context, run, look, person)),
    ]);

    /// <summary>Advice of professionals on the plan that is reviewed; what has not come when the review ends is needed no longer.</summary>
    private static Task AskForAdviceAsync(OrchestrationContext context, CaseRun run, ReviewLook look) => IsBeforeAdvice(context)
        ? Task.CompletedTask
        : context.AskForContributionsAsync(run, look.OwedDutyId, ReviewFacts.FirstAdvice(look.NextReview));

    private static async Task AskForViewsAsync(OrchestrationContext context, CaseRun run, ReviewLook look, string person)
    {
        var views = await context.OpenStepAsync(run, Type.Views, look.NextReview, person, person, look.OwedDutyId);
        if (!await context.CallAsync<TellFamilyActivity, bool>(new TellFamilyInput(run, MessageKind.ReviewViewsRequest, person, views.StepId, look.OwedDutyId)))
            await context.OpenStepAsync(run, FamilyStepTypes.TellFamily, look.NextReview, person, dutyId: look.OwedDutyId);
        await context.AnswerToAsync(run, Type.Views, look.NextReview, person, person, look.OwedDutyId);
    }

    /// <summary>The outcome, and what follows from it; one taken back before its notice was given is asked for again.</summary>
    private static async Task<ReviewEnd> ConcludeAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        if (look.TakenBackBy is { } by)
        {
            await context.CallAsync<StopNoticesActivity, int>(new StopNoticesInput(run, by));
            await context.CloseStepsAsync(run, PreparePlanStepTypes.UploadPlan, PreparePlanStepTypes.GiveCopy, Type.Ceasing, NoticeStepTypes.GiveOnPaper, NoticeStepTypes.CompleteNotice, NoticeStepTypes.Translate, NoticeStepTypes.SendOrWait);
        }

        var outcome = await context.AnswerToAsync(run, Type.Outcome, look.Occurrence, dutyId: look.OwedDutyId);
        if (outcome["outcome"] == ReviewCodes.NoLongerAln && !IsBeforeCeasing(context))
            return await CeaseAsync(context, run, outcome.StepId);
        var takenBack = TakenBackAsync(context, run, look);
        return await await Task.WhenAny(takenBack, CarryOutAsync(context, run, look, outcome));
    }

    private static async Task<ReviewEnd> TakenBackAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        await context.AnswerToAsync(run, DecideAlnStepTypes.TakeDecisionBack, look.Occurrence);
        return ReviewEnd.None;
    }

    private static Task<ReviewEnd> CarryOutAsync(OrchestrationContext context, CaseRun run, ReviewLook look, StepResult outcome) => outcome["outcome"] switch
    {
        ReviewCodes.Revise => ReviseAsync(context, run, look, outcome.StepId),
        ReviewCodes.NoRevision => DoNotReviseAsync(context, run, look, outcome.StepId),
        ReviewCodes.NoLongerAln => RecordedCeasingAsync(context, run, look),
        var other => throw new InvalidOperationException($"Step '{outcome.StepId}' has the outcome '{other}', which Review does not know."),
    };

    /// <summary>Section 23(11): a copy of the revised plan is given; the first one given starts the next period.</summary>
    private static async Task<ReviewEnd> ReviseAsync(OrchestrationContext context, CaseRun run, ReviewLook look, string outcomeId)
    {
        await context.AnswerToAsync(run, PreparePlanStepTypes.UploadPlan, ReviewFacts.FirstUpload(look.Occurrence), dutyId: look.OwedDutyId);
        var notified = context.GiveWholeToFamilyAsync(run, NoticeKind.RevisedPlanGiven, look.Occurrence, outcomeId, look.OwedDutyId);
        var copies = await GiveCopiesAsync(context, run, look).BesideAsync(notified, FurtherVersionsAsync(context, run, look));
        var first = await context.MeetReviewAsync(run, look.Occurrence, LegalEvents.RevisedPlanGiven, copies.Max(), copies.Min());
        return await NextAsync(context, run, look, first);
    }

    private static Task<IReadOnlyList<DateOnly>> GiveCopiesAsync(OrchestrationContext context, CaseRun run, ReviewLook look) => context.GiveCopiesAsync(
        () => context.CallAsync<ListReviewReadersActivity, IReadOnlyList<string>>(new ListReviewReadersInput(run, look.Occurrence)),
        reader => GiveCopyAsync(context, run, look, reader));

    private static async Task FurtherVersionsAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        for (var upload = ReviewFacts.FirstUpload(look.Occurrence) + 1; ; upload++)
            await context.AnswerToAsync(run, PreparePlanStepTypes.UploadPlan, upload, dutyId: look.OwedDutyId);
    }

    /// <returns>The day they had it; null where they are no longer to have one.</returns>
    private static async Task<DateOnly?> GiveCopyAsync(OrchestrationContext context, CaseRun run, ReviewLook look, string reader)
    {
        var copy = await context.AnswerToAsync(run, PreparePlanStepTypes.GiveCopy, look.Occurrence, subjectId: reader, dutyId: look.OwedDutyId);
        return copy["means"] == PaperGiving.NotNeeded ? null : await context.GiveCopyAsync(run, copy.StepId, reader);
    }

    /// <summary>Section 23(10): notify the child and the parent, or the young person, of the decision and the reasons.</summary>
    private static async Task<ReviewEnd> DoNotReviseAsync(OrchestrationContext context, CaseRun run, ReviewLook look, string outcomeId)
    {
        var notice = await context.GiveToFamilyAsync(run, NoticeKind.ReviewNoRevision, look.Occurrence, outcomeId, look.OwedDutyId);
        var first = await context.MeetReviewAsync(run, look.Occurrence, LegalEvents.NoticeNotToRevise, notice.On);
        return await NextAsync(context, run, look, first);
    }

    /// <summary>The next period has begun, and somebody has still to be given the notice of the last outcome, or its
    /// translation.</summary>
    private static async Task<ReviewEnd> GiveWhatIsOwingAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        if (look.Owing is not { } owing)
            await new TaskCompletionSource().Task;
        else
            await context.GiveWholeToFamilyAsync(run, owing.Kind, owing.Occurrence, owing.StepId, dutyId: null);
        return ReviewEnd.None;
    }

    /// <summary>Between reviews, or while one is held, the school may propose to cease to maintain the plan (s.31(5)–(7)).</summary>
    private static async Task<ReviewEnd> ProposeToCeaseAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        if (IsBeforeCeasing(context))
            await new TaskCompletionSource().Task;
        var proposed = look.IsCeasing ? null : await context.AnswerToAsync(run, CeaseStepTypes.Propose, look.NextProposal);
        await context.UntilPlanStaysAsync(run, proposed?.StepId);
        return ReviewEnd.None;
    }

    /// <summary>No longer ALN: the school proposes to cease. The plan and the review stay in force; where the plan stays,
    /// the outcome is asked for again.</summary>
    private static async Task<ReviewEnd> CeaseAsync(OrchestrationContext context, CaseRun run, string outcomeId)
    {
        await context.CloseStepsAsync(run, CeaseStepTypes.Propose);
        await context.UntilPlanStaysAsync(run, outcomeId);
        return ReviewEnd.None;
    }

    /// <summary>As it was before ceasing was a process: somebody records what came of it.</summary>
    private static async Task<ReviewEnd> RecordedCeasingAsync(OrchestrationContext context, CaseRun run, ReviewLook look)
    {
        var ceasing = await context.AnswerToAsync(run, Type.Ceasing, look.Occurrence, dutyId: look.OwedDutyId);
        return ceasing["result"] == ReviewCodes.Ceased ? ReviewEnd.PlanCeased : ReviewEnd.None;
    }

    private static bool IsBeforeCeasing(OrchestrationContext context) => context.Version is "1" or "2";

    private static bool IsBeforeAdvice(OrchestrationContext context) => context.Version is "1" or "2" or "3" or "4" or "5" or "6";

    private static async Task<ReviewEnd> NextAsync(OrchestrationContext context, CaseRun run, ReviewLook look, DateOnly firstGivenOn)
    {
        await CloseReviewStepsAsync(context, run);
        await context.BeginPeriodAsync(run, look.NextReview, firstGivenOn);
        return ReviewEnd.None;
    }

    private static Task CloseReviewStepsAsync(OrchestrationContext context, CaseRun run) => context.CloseStepsAsync(
        run,
        [
            Type.Prepare, Type.Meeting, Type.Views, Type.Outcome, Type.Ceasing, Type.DoneElsewhere, Type.ChooseWeek, DecideAlnStepTypes.TakeDecisionBack, PreparePlanStepTypes.UploadPlan, PreparePlanStepTypes.GiveCopy, FamilyStepTypes.TellFamily,
            .. IsBeforeAdvice(context) ? Array.Empty<string>() : [Type.DecideRequest, ContributionStepTypes.Ask, ContributionStepTypes.Advice, ContributionStepTypes.Consider],
        ]);
}
