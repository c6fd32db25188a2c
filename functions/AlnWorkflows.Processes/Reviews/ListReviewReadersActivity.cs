using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>Who must be given a copy of the revised plan (s.23(11)). Whoever was to be given one when this review first
/// asked stays on the list, so that a run started again waits for the same people.</summary>
public sealed class ListReviewReadersActivity(NoticeReaders readers, ISteps steps) : Activity<ListReviewReadersInput, IReadOnlyList<string>>
{
    public override async Task<IReadOnlyList<string>> RunAsync(ActivityContext context, ListReviewReadersInput input)
    {
        var key = input.Run.Key();
        var asked = (await steps.OfCaseAsync(key, context.CancellationToken))
            .Where(step => step.Type == PreparePlanStepTypes.GiveCopy && step.State != StepState.Closed && step.SubjectId is { } subject && step.StepId == input.Run.StepId(step.Type, input.Occurrence, subject))
            .Select(step => step.SubjectId!);
        var now = (await readers.OfAsync(key, NoticeKind.RevisedPlanGiven, context.CancellationToken)).Select(reader => reader.PersonId);
        return [.. now.Union(asked)];
    }
}
