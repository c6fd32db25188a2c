using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>Who must be given a copy of the plan (s.22(1)). Whoever was to be given one when the run first asked stays on
/// the list, so that a run started again waits for the same people.</summary>
public sealed class ListRecipientsActivity(NoticeReaders readers, ISteps steps) : Activity<CaseRun, IReadOnlyList<string>>
{
    public override async Task<IReadOnlyList<string>> RunAsync(ActivityContext context, CaseRun input)
    {
        var asked = (await steps.OfCaseAsync(input.Key(), context.CancellationToken))
            .Where(step => step.Type == PreparePlanStepTypes.GiveCopy && step.StepId.StartsWith($"{input.Name()}-{PreparePlanStepTypes.GiveCopy}-", StringComparison.Ordinal) && step.State != StepState.Closed)
            .Select(step => step.SubjectId)
            .OfType<string>();
        var now = (await readers.OfAsync(input.Key(), NoticeKind.PlanGiven, context.CancellationToken)).Select(reader => reader.PersonId);
        return [.. now.Union(asked)];
    }
}
