using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Reads what steers the process.</summary>
public sealed class ReadLearnerActivity(LearnerReading learner) : Activity<CaseRun, LearnerFacts>
{
    public override Task<LearnerFacts> RunAsync(ActivityContext context, CaseRun input) => learner.OfAsync(input.Key(), context.CancellationToken);
}
