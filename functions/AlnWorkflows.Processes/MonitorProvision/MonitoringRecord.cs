using AlnWorkflows.Processes.Plans;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using Type = AlnWorkflows.Processes.MonitorProvision.MonitoringStepTypes;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>The rows of a plan's provision and how they were judged, as the versions of the plan that were given and the
/// steps of one run tell. Pure.</summary>
/// <param name="runId">The run that monitors the plan.</param>
/// <param name="preparing">The step with which a version is uploaded: those of the same attempt count as if they were given.</param>
public sealed class MonitoringRecord(string runId, IReadOnlyList<Step> steps, Step? preparing = null)
{
    private readonly IReadOnlyList<PlanUpload> versions =
        [.. PlanUpload.Of(steps).Where(upload => upload.GivenAt is not null || (preparing is not null && upload.IsOfAttempt(preparing)))];

    private readonly IReadOnlyList<Step> answered =
        [.. steps.Where(step => step.RunId == runId && step is { State: StepState.Answered, Answer: not null }).OrderBy(step => step.Answer!.RecordedAt)];

    /// <summary>The record of the plan that is monitored now, or was last; null where none was.</summary>
    public static MonitoringRecord? OfCase(IReadOnlyList<Step> steps) => RunOf(steps) is { } run ? new MonitoringRecord(run, steps) : null;

    /// <summary>The record as whoever uploads a version of the plan carries it forward.</summary>
    public static MonitoringRecord CarriedTo(Step preparing, IReadOnlyList<Step> steps) => new(RunOf(steps) ?? "", steps, preparing);

    /// <summary>The last version of the plan that says what is in it; null where none does.</summary>
    public PlanUpload? Version => versions.Count == 0 ? null : versions[^1];

    /// <summary>Every row: first those that came with the plan, then those added on the case page.</summary>
    public IReadOnlyList<ProvisionRow> Rows => [.. NumbersInPlan.Select(RowInPlan), .. Of(Type.Row).Select(RowOf)];

    /// <summary>The rows that are given now.</summary>
    public IReadOnlyList<ProvisionRow> Current => [.. Rows.Where(row => row.EndedOn is null)];

    /// <summary>Every judgement of every row, oldest first.</summary>
    public IReadOnlyList<RowJudgement> Judgements => [.. Of(Type.Judge).SelectMany(JudgementsOf)];

    /// <summary>The London date of the last judgement; null before the first.</summary>
    public DateOnly? JudgedOn => Of(Type.Judge).LastOrDefault()?.Answer!.HappenedOn;

    /// <summary>A judgement is asked for and not given yet.</summary>
    public bool IsJudgementOpen => steps.Any(step => step.RunId == runId && step is { Type: Type.Judge, State: StepState.Open });

    /// <summary>The rows judged not to work twice in a row about which nobody has decided whether to review early. Two
    /// judgements that led to a decision count for no other.</summary>
    public IReadOnlyList<PoorRow> Poor => [.. Current.Select(row => PoorOf(row.Number)).OfType<PoorRow>()];

    /// <summary>The number of the next step of a type: of the one that is open, else of the one to open.</summary>
    public int Next(string type) => 1 + steps.Count(step => step.RunId == runId && step.Type == type && step.State != StepState.Open);

    /// <summary>What is still asked although there is nothing left to say to it: a change where no row is given, the rows of
    /// a revision before the last, an early review for a row that has ended.</summary>
    public IReadOnlyList<Step> Overtaken(int? revision) => [.. steps.Where(step => step.RunId == runId && step.State == StepState.Open && step.Type switch
    {
        Type.Change => Current.Count == 0,
        Type.Confirm => ReviewFacts.NumberOf(step.StepId) != revision,
        Type.EarlyReview => !Poor.Any(poor => $"{poor.Row}" == step.SubjectId),
        _ => false,
    })];

    /// <summary>Whether it was confirmed which rows the plan has that was revised under this number.</summary>
    public bool IsConfirmed(int revision) => Of(Type.Confirm).Any(step => ReviewFacts.NumberOf(step.StepId) == revision);

    public ProvisionRow Row(int number) => Rows.Single(row => row.Number == number);

    private static string? RunOf(IReadOnlyList<Step> steps) => steps.LastOrDefault(step => step.Type == Type.Row)?.RunId;

    private IEnumerable<Step> Of(string type) => answered.Where(step => step.Type == type);

    private IEnumerable<int> NumbersInPlan => versions
        .SelectMany(version => version.Numbers.Where(number => number >= PlanUploadFields.FirstRow && version.ChangeOf(number) != PlanRowChange.Ended))
        .Distinct()
        .Order();

    private ProvisionRow RowInPlan(int number)
    {
        var first = Telling(number).First();
        return AsItIs(first.RowOf(number, PlanUploadFields.RowId(number)), first.Answer.RecordedAt, first.GivenAt ?? first.Answer.RecordedAt);
    }

    private ProvisionRow RowOf(Step entered) => AsItIs(
        ProvisionRowFields.Read(entered.StepId, ReviewFacts.NumberOf(entered.StepId), entered.Answer!, ""), entered.Answer!.RecordedAt, entered.Answer.RecordedAt);

    /// <summary>A row as the last version of the plan has it, with what was changed on the case page.</summary>
    private ProvisionRow AsItIs(ProvisionRow entered, DateTimeOffset enteredAt, DateTimeOffset since)
    {
        var number = entered.Number;
        var now = Telling(number).LastOrDefault()?.RowOf(number, entered.RowId) ?? entered;
        return now with { Deliverers = DeliverersOf(entered, enteredAt), EndedOn = EndOf(number, since) };
    }

    private IEnumerable<PlanUpload> Telling(int row) => versions.Where(version => version.Numbers.Contains(row));

    private IReadOnlyList<string> DeliverersOf(ProvisionRow entered, DateTimeOffset enteredAt) => Telling(entered.Number)
        .Select(version => (At: version.Answer.RecordedAt, version.RowOf(entered.Number, entered.RowId).Deliverers))
        .Concat(ChangesOf(entered.Number)
            .Where(change => change["change"] == MonitoringCodes.Deliverers)
            .Select(change => (At: change.RecordedAt, Deliverers: ProvisionRowFields.Split(change["deliverers"]))))
        .Append((At: enteredAt, entered.Deliverers))
        .MaxBy(told => told.At).Deliverers;

    /// <summary>A row ends when somebody says so, when a version of the plan says so, or when it is not among those that are
    /// confirmed to be in a revised plan.</summary>
    private DateOnly? EndOf(int row, DateTimeOffset since) =>
        ChangesOf(row).FirstOrDefault(change => change["change"] == MonitoringCodes.Ends)?.HappenedOn
        ?? versions.Where(version => version.ChangeOf(row) == PlanRowChange.Ended).Select(version => version.GivenOn ?? version.Answer.HappenedOn).Cast<DateOnly?>().FirstOrDefault()
        ?? Of(Type.Confirm).FirstOrDefault(confirm => confirm.Answer!.RecordedAt > since && !ProvisionRowFields.Split(confirm.Answer["stay"]).Contains($"{row}"))?.Answer!.HappenedOn;

    private IEnumerable<StepAnswer> ChangesOf(int row) => Of(Type.Change).Select(step => step.Answer!).Where(change => change["row"] == $"{row}");

    private IEnumerable<RowJudgement> JudgementsOf(Step judged)
    {
        var answer = judged.Answer!;
        foreach (var row in Rows)
            if (answer[MonitoringFields.Verdict(row.Number)] is { } verdict)
                yield return new RowJudgement(
                    ReviewFacts.NumberOf(judged.StepId), row.Number, answer.HappenedOn, verdict, answer[MonitoringFields.Note(row.Number)], answer[MonitoringFields.WelshSteps(row.Number)], answer.PersonId);
    }

    private PoorRow? PoorOf(int row)
    {
        var decided = answered.Where(step => step.Type == Type.EarlyReview && step.SubjectId == $"{row}").Select(step => step.Answer!.RecordedAt).LastOrDefault();
        var since = Of(Type.Judge).Where(step => step.Answer!.RecordedAt > decided).SelectMany(JudgementsOf).Where(judgement => judgement.Row == row).ToList();
        return since.Zip(since.Skip(1)).Where(pair => MonitoringRules.IsPoor(pair.First) && MonitoringRules.IsPoor(pair.Second)).Select(pair => new PoorRow(row, pair.Second.Number)).FirstOrDefault();
    }
}
