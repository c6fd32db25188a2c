using System.Globalization;
using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>Reads what the process was handed.</summary>
public sealed class ReadPreparationActivity(ISteps steps, IRuns runs, LearnerReading learner) : Activity<CaseRun, Preparation>
{
    public override async Task<Preparation> RunAsync(ActivityContext context, CaseRun input)
    {
        var facts = await learner.OfAsync(input.Key(), context.CancellationToken);
        var isMaintained = await runs.FindAsync(input.Key(), ReviewProcess.RunFor(input.Key(), input.Number).InstanceId(), context.CancellationToken) is not null;
        if (await steps.FindAsync(input.Key(), input.SubjectId!, context.CancellationToken) is not { Type: DecideAlnStepTypes.Decision } decision)
            return new Preparation("", input.SubjectId!, 1, facts, IsDirected: true, isMaintained);
        var occurrence = int.Parse(decision.StepId[(decision.StepId.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);
        return new Preparation(decision.DutyId!, decision.StepId, occurrence, facts, IsMaintained: isMaintained);
    }
}
