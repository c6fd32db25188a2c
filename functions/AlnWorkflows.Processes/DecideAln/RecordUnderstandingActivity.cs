using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Records whether the child can understand, as a named person has said (s.84).</summary>
public sealed class RecordUnderstandingActivity(ISteps steps, ICases cases) : Activity<AnsweredStep, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, AnsweredStep input)
    {
        var key = input.Run.Key();
        var understands = (await steps.FindAsync(key, input.StepId, context.CancellationToken))!.Answer!["told"] == "told";
        await cases.ChangeAsync(
            key,
            found => found.Learner.Understands == understands ? found : found with { Learner = found.Learner with { Understands = understands } },
            null,
            context.CancellationToken);
        return understands;
    }
}
