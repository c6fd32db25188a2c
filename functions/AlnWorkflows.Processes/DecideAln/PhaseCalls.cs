using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>How the process says what it is doing: to lists of cases, and to the engineer.</summary>
public static class PhaseCalls
{
    public static async Task SetPhaseAsync(this OrchestrationContext context, CaseRun run, CasePhase phase)
    {
        context.SetCustomStatus(phase.ToString());
        await context.CallAsync<SetPhaseActivity, bool>(new SetPhaseInput(run, phase));
    }
}
