using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Steps;

/// <summary>Records what was typed where a run was started as the answer to the step by which the run would ask for it.</summary>
public sealed class StartAnswers(ISteps steps)
{
    /// <summary>Opens the step, unless the run has, and answers it, unless it is answered.</summary>
    /// <returns>What tells the run of it; it lies in Records until it is said.</returns>
    public async Task<Nudge> RecordAsync(CaseRun run, string stepId, string type, StepAnswer answer, CancellationToken cancellationToken)
    {
        var step = await OpenAsync(run, stepId, type, answer, cancellationToken);
        return await AnswerAsync(step, answer, $"answered-{step.Type}", cancellationToken);
    }

    /// <summary>The same for a run of which a case may have many at a time: its number is the first that no other has. What is
    /// recorded again is the same run.</summary>
    /// <param name="runOf">The run by its number.</param>
    /// <param name="what">What the audit says of it.</param>
    public async Task<CaseRun> RecordFirstAsync(Func<int, CaseRun> runOf, string type, StepAnswer answer, string what, CancellationToken cancellationToken)
    {
        for (var number = 1; ; number++)
        {
            var run = runOf(number);
            var step = await OpenAsync(run, run.StepId(type, 1), type, answer, cancellationToken);
            if (step.RunId != run.InstanceId())
                continue;
            if (step.State == StepState.Open)
                await AnswerAsync(step, answer, what, cancellationToken);
            return run;
        }
    }

    private Task<Step> OpenAsync(CaseRun run, string stepId, string type, StepAnswer answer, CancellationToken cancellationToken) => steps.OpenAsync(
        new Step(run.Key(), stepId, run.InstanceId(), type, StepKind.Task, Role.Alnco, null, null, null, null, StepState.Open, answer.RecordedAt), cancellationToken);

    private async Task<Nudge> AnswerAsync(Step step, StepAnswer answer, string what, CancellationToken cancellationToken)
    {
        var audit = new AuditEntry(step.Case, what, answer.PersonId, answer.HappenedOn, answer.RecordedAt, new Dictionary<string, string> { ["step"] = step.StepId });
        var nudge = new Nudge(step.Case, Ids.New(), step.RunId, step.StepId, answer.RecordedAt);
        await steps.AnswerAsync(step.Case, step.StepId, answer, audit, nudge, cancellationToken);
        return nudge;
    }
}
