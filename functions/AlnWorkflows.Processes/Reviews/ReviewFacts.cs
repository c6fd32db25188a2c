using System.Globalization;
using System.Text.RegularExpressions;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>How the reviews of a plan stand, as its duties and steps tell. Pure.</summary>
public sealed partial class ReviewFacts(CaseRun run, IReadOnlyList<Duty> duties, IReadOnlyList<Step> steps)
{
    /// <summary>Attempts at one review, and uploads of one attempt, are numbered within a hundred.</summary>
    private const int Hundred = 100;

    /// <summary>A request is put to the school again where the review it had joined did not answer it.</summary>
    private const int AskingsOfRequest = 10;

    private readonly IReadOnlyList<Step> stepsOfCase = steps;

    private readonly IReadOnlyList<Step> steps = [.. steps.Where(step => step.RunId == run.InstanceId())];

    /// <summary>The review periods, oldest first, without those that never began.</summary>
    public IReadOnlyList<Duty> Periods { get; } =
        [.. duties.Where(duty => duty.RuleId == RuleIds.Review12Months && duty.State != DutyState.Ended).OrderBy(duty => duty.Clock.AnchorDate)];

    /// <summary>The period that runs; null where the duty has ended.</summary>
    public Duty? Current => Periods.Count == 0 ? null : Periods[^1];

    public IReadOnlyList<Duty> OpenRequests { get; } =
        [.. duties.Where(duty => duty is { RuleId: RuleIds.ReviewOnRequestSchool, State: DutyState.Open }).OrderBy(duty => duty.LegalLatest)];

    /// <summary>The number of the review that is going on; null between reviews.</summary>
    public int? OpenReview => LastReview > LastDone ? LastReview : null;

    public int NextReview => LastDone + 1;

    /// <summary>The duty that must be met first.</summary>
    public Duty? Owed => Periods.Where(period => period.State == DutyState.Open).Concat(OpenRequests).MinBy(duty => duty.LegalLatest);

    /// <summary>The request to wait for: the first that was not taken up.</summary>
    public int NextRequest => Math.Max(1, Last(ReviewStepTypes.Ask));

    public int NextWeek => Math.Max(1, Last(ReviewStepTypes.ChooseWeek) + (steps.Any(step => step is { Type: ReviewStepTypes.ChooseWeek, State: StepState.Open }) ? 0 : 1));

    /// <summary>Which attempt at an outcome it is: one taken back, or a plan that did not cease, is followed by the next.</summary>
    public int Attempt => 1 + OfReview(DecideAlnStepTypes.TakeDecisionBack).Count() + OfReview(ReviewStepTypes.Outcome).Count(PlanStayed);

    /// <summary>The proposal to cease to wait for: the first that was not taken up, or after which the plan has not stayed.</summary>
    public int NextProposal => steps.Where(step => step.Type == CeaseStepTypes.Propose).MaxBy(step => NumberOf(step.StepId)) is not { } last
        ? 1
        : NumberOf(last.StepId) + (last.State == StepState.Closed || (last.Answer is not null && CeaseFacts.Stayed(stepsOfCase, last)) ? 1 : 0);

    /// <summary>Who took the last attempt back, where what it left has still to be cleared away.</summary>
    public string? TakenBackBy => steps.Any(step => step.StepId == run.StepId(ReviewStepTypes.Outcome, Occurrence))
        ? null
        : Answer(DecideAlnStepTypes.TakeDecisionBack, Occurrence - 1)?.PersonId;

    public int Occurrence => OccurrenceOf(OpenReview ?? NextReview, Attempt);

    /// <summary>The week chosen for the review of the running period, as its Monday.</summary>
    public DateOnly? ChosenWeek => steps
        .Where(step => step is { Type: ReviewStepTypes.ChooseWeek, State: StepState.Answered })
        .OrderBy(step => step.Answer!.RecordedAt)
        .Select(step => (DateOnly?)Week.MondayOf(DateOnly.ParseExact(step.Answer!["week"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture)))
        .LastOrDefault(week => week > Current!.Clock.AnchorDate && week <= Current.LegalLatest);

    /// <summary>The answer that led to the outcome of the last review done; null where it was done elsewhere.</summary>
    public Step? LastOutcome => steps
        .Where(step => step is { Type: ReviewStepTypes.Outcome, State: StepState.Answered } && NumberOf(step.StepId) / Hundred == LastDone)
        .MaxBy(step => NumberOf(step.StepId));

    /// <summary>A week is offered for a review that is going on already.</summary>
    public bool OffersWeekInReview => OpenReview is not null && steps.Any(step => step is { Type: ReviewStepTypes.ChooseWeek, State: StepState.Open });

    public bool HadFirstLook => steps.Any(step => step is { Type: ReviewStepTypes.FirstLook, State: not StepState.Open });

    /// <summary>The askings about the family’s requests on which nobody has decided yet, or whose refusal is on its way. One that came while
    /// a review was going on has joined it.</summary>
    public IReadOnlyList<int> Undecided => [.. OpenRequests
        .Select(duty => NumberOf(duty.DutyId))
        .Where(IsFamilys)
        .Where(request => Decision(request) is not ReviewCodes.Review && (OpenReview is null || Decision(request) == ReviewCodes.Unnecessary))
        .Select(Asking)];

    /// <summary>Whether a review must be opened that nobody can refuse, or was agreed to.</summary>
    public bool MustOpen => OpenReview is null && OpenRequests.Select(duty => NumberOf(duty.DutyId)).Any(request => !IsFamilys(request) || Decision(request) == ReviewCodes.Review);

    public static int OccurrenceOf(int review, int attempt) => (review * Hundred) + attempt;

    public static int FirstUpload(int occurrence) => occurrence * Hundred;

    /// <summary>Requests for advice are numbered within a hundred of their review.</summary>
    public static int FirstAdvice(int review) => (review * Hundred) + 1;

    public static int RequestOf(int asking) => asking / AskingsOfRequest;

    /// <summary>The number at the end of an id.</summary>
    public static int NumberOf(string id) => int.Parse(id[(id.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);

    private int LastReview => Last(ReviewStepTypes.Prepare);

    /// <summary>The last review that is done: the period after it carries its number.</summary>
    private int LastDone => Periods
        .Select(period => AfterReview().Match(period.DutyId))
        .Where(match => match.Success && match.Groups["run"].Value == $"{run.Number}")
        .Select(match => int.Parse(match.Groups["review"].Value, CultureInfo.InvariantCulture))
        .DefaultIfEmpty(0)
        .Max();

    private int Last(string type) => steps.Where(step => step.Type == type).Select(step => NumberOf(step.StepId)).DefaultIfEmpty(0).Max();

    private IEnumerable<Step> OfReview(string type) => steps.Where(step =>
        step.Type == type && step.State == StepState.Answered && NumberOf(step.StepId) / Hundred == (OpenReview ?? NextReview));

    /// <summary>Whether an outcome proposed to cease, and the plan stayed.</summary>
    private bool PlanStayed(Step outcome) => outcome.Answer!["outcome"] == ReviewCodes.NoLongerAln
        && (Answer(ReviewStepTypes.Ceasing, NumberOf(outcome.StepId)) is { } recorded
            ? recorded["result"] == ReviewCodes.Kept
            : CeaseFacts.Stayed(stepsOfCase, outcome));

    private bool IsFamilys(int request) => Answer(ReviewStepTypes.Ask, request)?["by"] == ReviewCodes.Family;

    private string? Decision(int request) => Answer(ReviewStepTypes.DecideRequest, Asking(request))?["choice"];

    /// <summary>Which asking about a request is the last: one that was closed is not put again under its id.</summary>
    private int Asking(int request) => (request * AskingsOfRequest) + steps.Count(step =>
        step is { Type: ReviewStepTypes.DecideRequest, State: StepState.Closed } && RequestOf(NumberOf(step.StepId)) == request);

    private StepAnswer? Answer(string type, int occurrence) => steps.FirstOrDefault(step => step.StepId == run.StepId(type, occurrence))?.Answer;

    [GeneratedRegex(@"-review-(?<run>\d+)-r(?<review>\d+)\z")]
    private static partial Regex AfterReview();
}
