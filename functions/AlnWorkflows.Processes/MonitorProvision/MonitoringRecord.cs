using System.Globalization;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using Type = AlnWorkflows.Processes.MonitorProvision.MonitoringStepTypes;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>The rows of a plan's provision and how they were judged, as the steps of one run tell. Pure.</summary>
/// <param name="runId">The run that monitors the plan.</param>
public sealed class MonitoringRecord(string runId, IReadOnlyList<Step> steps)
{
    private readonly IReadOnlyList<Step> answered =
        [.. steps.Where(step => step.RunId == runId && step is { State: StepState.Answered, Answer: not null }).OrderBy(step => step.Answer!.RecordedAt)];

    /// <summary>The record of the plan that is monitored now, or was last; null where none was.</summary>
    public static MonitoringRecord? OfCase(IReadOnlyList<Step> steps) =>
        steps.LastOrDefault(step => step.Type == Type.Row) is { } row ? new MonitoringRecord(row.RunId, steps) : null;

    /// <summary>Every row, in the order in which they were entered.</summary>
    public IReadOnlyList<ProvisionRow> Rows => [.. Of(Type.Row).Select(RowOf)];

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
    public int Next(string type) => 1 + Of(type).Count();

    /// <summary>Whether it was confirmed which rows the plan has that was revised under this number.</summary>
    public bool IsConfirmed(int revision) => Of(Type.Confirm).Any(step => ReviewFacts.NumberOf(step.StepId) == revision);

    public ProvisionRow Row(int number) => Rows.Single(row => row.Number == number);

    private IEnumerable<Step> Of(string type) => answered.Where(step => step.Type == type);

    private ProvisionRow RowOf(Step entered)
    {
        var answer = entered.Answer!;
        var number = ReviewFacts.NumberOf(entered.StepId);
        return new ProvisionRow(
            entered.StepId, number, answer["section"]!, answer["what"]!, answer["often"]!, answer["outcome"]!, DeliverersOf(number, answer), answer["provider"], answer["welsh"] == MonitoringCodes.Yes,
            DateOnly.ParseExact(answer["from"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture), EndOf(number, answer));
    }

    private IReadOnlyList<string> DeliverersOf(int row, StepAnswer entered) =>
        Split((ChangesOf(row).LastOrDefault(change => change["change"] == MonitoringCodes.Deliverers) ?? entered)["deliverers"]);

    /// <summary>A row ends when somebody says so, or when it is not among those that a revised plan keeps.</summary>
    private DateOnly? EndOf(int row, StepAnswer entered) =>
        ChangesOf(row).FirstOrDefault(change => change["change"] == MonitoringCodes.Ends)?.HappenedOn
        ?? Of(Type.Confirm).FirstOrDefault(confirm => confirm.Answer!.RecordedAt > entered.RecordedAt && !Split(confirm.Answer["stay"]).Contains($"{row}"))?.Answer!.HappenedOn;

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

    private static string[] Split(string? ids) => (ids ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
}
