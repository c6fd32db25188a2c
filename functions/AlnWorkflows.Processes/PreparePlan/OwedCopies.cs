using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>Whoever was given the revised plan before they had a copy of the first has by that had their copy of the plan
/// (s.22(1), s.23(11)): it is recorded as the answer to the step that still asks for it.</summary>
public sealed class OwedCopies(ISteps steps, Nudging nudging, TimeProvider time)
{
    /// <param name="run">The run that gave a copy; nothing follows unless it is that of the reviews.</param>
    /// <param name="copy">What was recorded of the giving.</param>
    /// <param name="on">London date on which the person had it.</param>
    public async Task TakeInAsync(CaseRun run, StepAnswer copy, string recipientId, DateOnly on, CancellationToken cancellationToken)
    {
        if (run.Process != ReviewProcess.Name)
            return;
        var owed = (await steps.OfCaseAsync(run.Key(), cancellationToken)).Where(step =>
            step is { Type: PreparePlanStepTypes.GiveCopy, State: StepState.Open } && step.SubjectId == recipientId && step.RunId != run.InstanceId());
        foreach (var step in owed)
        {
            var now = time.GetUtcNow();
            var values = new Dictionary<string, string> { ["version"] = copy["version"]!, ["means"] = PaperGiving.Revised, ["happenedOn"] = $"{on:yyyy-MM-dd}" };
            var audit = new AuditEntry(run.Key(), $"answered-{step.Type}", copy.PersonId, on, now, new Dictionary<string, string> { ["step"] = step.StepId });
            var nudge = new Nudge(run.Key(), Ids.From(step.StepId), step.RunId, step.StepId, now);
            if (await steps.AnswerAsync(run.Key(), step.StepId, new StepAnswer(copy.PersonId, on, now, values), audit, nudge, cancellationToken) == AnswerOutcome.Stored)
                await nudging.SayIfPossibleAsync(nudge, cancellationToken);
        }
    }
}
