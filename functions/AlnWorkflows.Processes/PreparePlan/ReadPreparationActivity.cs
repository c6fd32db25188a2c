using System.Globalization;
using AlnWorkflows.Durable;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>Reads what the process was handed.</summary>
public sealed class ReadPreparationActivity(ISteps steps, LearnerReading learner) : Activity<CaseRun, Preparation>
{
    public override async Task<Preparation> RunAsync(ActivityContext context, CaseRun input)
    {
        var facts = await learner.OfAsync(input.Key(), context.CancellationToken);
        if (await steps.FindAsync(input.Key(), input.SubjectId!, context.CancellationToken) is not { Type: DecideAlnStepTypes.Decision } decision)
            return new Preparation("", input.SubjectId!, 1, facts, IsDirected: true);
        var occurrence = int.Parse(decision.StepId[(decision.StepId.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);
        return new Preparation(decision.DutyId!, decision.StepId, occurrence, facts);
    }
}
