using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using Code = AlnWorkflows.Processes.Disagreements.DisagreementCodes;
using Type = AlnWorkflows.Processes.Disagreements.DisagreementStepTypes;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>How one disagreement stands, as the answered steps of its run tell it, in the order in which they were
/// answered. Pure.</summary>
public sealed class DisagreementRecord
{
    private static readonly string[] Moves = [Type.Raise, Type.Arrange, Type.Outcome, Type.Choose];

    private readonly List<DisagreementTurn> turns = [];

    /// <param name="raised">The step in which the disagreement was raised.</param>
    /// <param name="steps">Every step of the case.</param>
    public DisagreementRecord(Step raised, IReadOnlyList<Step> steps)
    {
        Raised = raised;
        Steps = [.. steps.Where(step => step.RunId == raised.RunId)];
        foreach (var step in Steps.Where(step => step.Answer is not null && Moves.Contains(step.Type)).OrderBy(step => step.Answer!.RecordedAt).ThenBy(step => step.Type != Type.Raise).ThenBy(step => step.StepId, StringComparer.Ordinal))
            if (End == DisagreementEnd.None)
                Take(step);
    }

    public Step Raised { get; }

    /// <summary>Every step of its run.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The stages begun, oldest first.</summary>
    public IReadOnlyList<DisagreementTurn> Turns => turns;

    /// <summary>The stage it is at; null until somebody says with whom talking begins.</summary>
    public DisagreementTurn? Current => turns.Count == 0 ? null : turns[^1];

    /// <summary>None while it goes on, as far as the people talking have said.</summary>
    public DisagreementEnd End { get; private set; }

    /// <summary>The answer that ended it; null while it goes on.</summary>
    public Step? Ended { get; private set; }

    /// <summary>Every disagreement of a case, oldest first.</summary>
    public static IReadOnlyList<DisagreementRecord> Of(IReadOnlyList<Step> steps) =>
    [
        .. steps.Where(step => step is { Type: Type.Raise, Answer: not null }).OrderBy(step => step.Answer!.RecordedAt).Select(raised => new DisagreementRecord(raised, steps)),
    ];

    /// <summary>The disagreement of one run.</summary>
    public static DisagreementRecord OfRun(IReadOnlyList<Step> steps, string runId) =>
        new(steps.Single(step => step.Type == Type.Raise && step.RunId == runId), steps);

    /// <summary>The days on which matters of a case were referred to the arrangements of section 68, as the authority said.</summary>
    public static IEnumerable<DateOnly> ReferredOn(IEnumerable<Step> steps) =>
    [
        .. steps.Where(step => step is { Type: Type.Authority, Answer: not null }).Select(step => new FormValues(step.Answer!.Values))
            .Where(values => values.IsYes(Code.Referred)).Select(values => values.Date(Code.ReferredOn)).OfType<DateOnly>(),
    ];

    /// <summary>The step in which what came of a turn is recorded; null where it was never opened.</summary>
    public Step? OutcomeOf(DisagreementTurn turn) => Steps.FirstOrDefault(step => step.Type == Type.Outcome && DisagreementRules.RoundOf(step) == turn.Number);

    /// <summary>What was answered at a turn, by staff or by the family, oldest first.</summary>
    public IReadOnlyList<Step> AnswersTo(DisagreementTurn turn) =>
        [.. Steps.Where(step => step.Type is (Type.Outcome or Type.Choose) && step.Answer is not null && DisagreementRules.RoundOf(step) == turn.Number).OrderBy(step => step.Answer!.RecordedAt)];

    /// <summary>What the authority was asked at a turn; null where it was not.</summary>
    public Step? AuthorityOf(DisagreementTurn turn) => Steps.FirstOrDefault(step => step.Type == Type.Authority && DisagreementRules.RoundOf(step) == turn.Number);

    private void Take(Step step)
    {
        var answer = step.Answer!;
        switch (answer[Code.Result])
        {
            case Code.Resolved:
                EndBy(step, DisagreementEnd.Resolved);
                break;
            case Code.Stop:
                EndBy(step, DisagreementEnd.FamilyStopped);
                break;
            case Code.Left:
                EndBy(step, DisagreementEnd.CaseClosed);
                break;
            case Code.Legal when answer[Code.Talk] != "yes":
                EndBy(step, DisagreementEnd.LegalRoute);
                break;
            case Code.Legal:
                Begin(step, Current?.Stage ?? DisagreementStage.School, Current?.PersonId);
                break;
            default:
                if (Enum.TryParse<DisagreementStage>(answer[Code.Stage], out var stage))
                    Begin(step, stage, answer[DisagreementFields.PersonField(stage)]);
                break;
        }
    }

    private void Begin(Step step, DisagreementStage stage, string? personId) => turns.Add(new DisagreementTurn(turns.Count + 1, stage, step, string.IsNullOrEmpty(personId) ? null : personId));

    private void EndBy(Step step, DisagreementEnd end)
    {
        End = end;
        Ended = step;
    }
}
