using System.Globalization;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Reviews;

namespace AlnWorkflows.Processes.Plans;

/// <summary>What the person who uploaded a version of a plan said of what is in it, as the steps tell. Pure.</summary>
/// <param name="Step">The answered step with which it was uploaded.</param>
/// <param name="GivenOn">London date on which the first copy of this version was given; null while none was.</param>
/// <param name="GivenAt">When that was recorded.</param>
public sealed record PlanUpload(Step Step, int Version, DateOnly? GivenOn, DateTimeOffset? GivenAt)
{
    /// <summary>Attempts at one plan, and uploads of one attempt, are numbered within a hundred.</summary>
    private const int Hundred = 100;

    public StepAnswer Answer => Step.Answer!;

    /// <summary>Every upload of a case, the first version first.</summary>
    public static IReadOnlyList<PlanUpload> Of(IReadOnlyList<Step> steps)
    {
        var copies = steps
            .Where(step => step is { Type: PreparePlanStepTypes.GiveCopy, Answer: not null } && step.Answer["means"] != PaperGiving.NotNeeded)
            .Select(step => step.Answer!)
            .ToLookup(copy => copy["version"]);
        return
        [
            .. steps
                .Where(step => step is { Type: PreparePlanStepTypes.UploadPlan, Answer: not null } && step.Answer["version"] is not null)
                .Select(step => Of(step, [.. copies[step.Answer!["version"]]]))
                .OrderBy(upload => upload.Version),
        ];
    }

    /// <summary>The sections it contains.</summary>
    public IReadOnlyList<string> Sections => Split(PlanUploadFields.Sections);

    /// <summary>The sections that were said not to apply to the learner.</summary>
    public IReadOnlyList<string> NotApplying => Split(PlanUploadFields.NotApplying);

    /// <summary>The sections of which nobody said whether they are in it.</summary>
    public IReadOnlyList<string> Unsaid => [.. PlanSections.All.Select(section => section.Id).Except(Sections).Except(NotApplying)];

    /// <summary>Whether it tells the whole of sections 2B and 2C row by row.</summary>
    public bool TellsRows => Answer[PlanUploadFields.RowsTold] is not null;

    /// <summary>The numbers of the rows it speaks of.</summary>
    public IReadOnlyList<int> Numbers =>
        [.. Answer.Values.Keys.Select(PlanUploadFields.NumberOf).OfType<int>().Order()];

    /// <summary>Its rows, with those that it says have ended.</summary>
    public IReadOnlyList<PlanRow> Rows => [.. Numbers.Select(number => new PlanRow(RowOf(number, PlanUploadFields.RowId(number)), ChangeOf(number)))];

    public ProvisionRow RowOf(int number, string rowId) => ProvisionRowFields.Read(rowId, number, Answer, $"{number}");

    /// <summary>What it says became of a row since the version before.</summary>
    public PlanRowChange ChangeOf(int number) => Answer[PlanUploadFields.Change(number)] switch
    {
        PlanUploadFields.Stays => PlanRowChange.None,
        PlanUploadFields.Changed => PlanRowChange.Changed,
        PlanUploadFields.Ends => PlanRowChange.Ended,
        _ => PlanRowChange.New,
    };

    /// <summary>Whether it was uploaded for the same attempt at the plan as another step asks about.</summary>
    public bool IsOfAttempt(Step step) =>
        Step.RunId == step.RunId && ReviewFacts.NumberOf(Step.StepId) / Hundred == ReviewFacts.NumberOf(step.StepId) / Hundred;

    private static PlanUpload Of(Step step, IReadOnlyList<StepAnswer> copies) => new(
        step,
        int.Parse(step.Answer!["version"]!, CultureInfo.InvariantCulture),
        copies.Min(copy => (DateOnly?)copy.HappenedOn),
        copies.Min(copy => (DateTimeOffset?)copy.RecordedAt));

    private IReadOnlyList<string> Split(string field) => (Answer[field] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
}
