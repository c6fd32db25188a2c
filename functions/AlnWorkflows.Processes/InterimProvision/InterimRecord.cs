using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using Type = AlnWorkflows.Processes.InterimProvision.InterimStepTypes;

namespace AlnWorkflows.Processes.InterimProvision;

/// <summary>What a learner has been provided with until there was a plan, as the case's steps and duties tell. Pure.</summary>
public sealed class InterimRecord(IReadOnlyList<Step> steps, IReadOnlyList<Duty> duties)
{
    /// <summary>Every record, oldest first.</summary>
    public IReadOnlyList<StepAnswer> Entries { get; } = [.. Recorded(steps).Select(step => step.Answer!)];

    /// <summary>What was recorded last; null where nothing is.</summary>
    public StepAnswer? Current => Entries.Count == 0 ? null : Entries[^1];

    /// <summary>Somebody is asked, or may change what they said.</summary>
    public bool GoesOn { get; } = steps.Any(step => IsAbout(step) && step.State == StepState.Open);

    /// <summary>Anybody has ever been asked.</summary>
    public bool WasAsked { get; } = steps.Any(IsAbout);

    /// <summary>London date on which the first copy of the plan was given; null where none has been.</summary>
    public DateOnly? EndedOn { get; } = duties.Where(duty => duty.RuleId == RuleIds.Review12Months && duty.State != DutyState.Ended).Select(duty => (DateOnly?)duty.Clock.AnchorDate).Min();

    /// <summary>What was on record when a step was opened or, where it is answered, before its answer.</summary>
    public static StepAnswer? Before(Step step, IReadOnlyList<Step> steps) =>
        Recorded(steps).TakeWhile(recorded => recorded.StepId != step.StepId).LastOrDefault()?.Answer;

    public static IReadOnlyList<FormFact> Facts(StepAnswer entry)
    {
        var values = new FormValues(entry.Values);
        var recorded = new FormFact(new("Cofnodwyd ar", "Recorded on"), BilingualDate.Date(entry.HappenedOn));
        return values["provision"] == InterimCodes.Provided
            ?
            [
                new(new("Beth a roddir", "What is provided"), BilingualText.Same(values["what"])),
                new(new("Pwy sy’n ei rhoi", "Who gives it"), BilingualText.Same(values["who"])),
                new(new("Ers", "Since"), BilingualDate.Date(values.Date("since")!.Value)),
                recorded,
            ]
            :
            [
                new(new("Beth a roddir", "What is provided"), new("Dim eto", "None yet")),
                new(new("Pam", "Why"), BilingualText.Same(values["why"])),
                new(new("Y camau sy’n cael eu cymryd", "The steps being taken"), BilingualText.Same(values["tried"])),
                recorded,
            ];
    }

    private static bool IsAbout(Step step) => step.Type is Type.Record or Type.Change;

    private static IEnumerable<Step> Recorded(IReadOnlyList<Step> steps) => steps
        .Where(step => IsAbout(step) && step.Answer is not null)
        .OrderBy(step => step.Answer!.RecordedAt).ThenBy(step => step.Type == Type.Change).ThenBy(step => ReviewFacts.NumberOf(step.StepId));
}
