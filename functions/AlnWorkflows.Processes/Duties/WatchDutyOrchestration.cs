using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Watches one open duty and alone climbs its ladder: reminders, alerts, the breach, the honest word to the
/// family. A timer is only a hint: on waking it asks the clock again.</summary>
public sealed class WatchDutyOrchestration : Orchestration<CaseRun, string>
{
    public override async Task<string> RunAsync(OrchestrationContext context, CaseRun run)
    {
        while (true)
        {
            var look = await context.CallAsync<LookAtDutyActivity, DutyLook>(run);
            if (!look.IsOpen)
                return await context.CallAsync<EndWatchActivity, string>(run);

            foreach (var rung in look.Due)
                await context.CallAsync<ClimbRungActivity, bool>(new ClimbRungInput(run, rung));
            if (look.Due.Count > 0)
                continue;
            await context.EventOrTimeAsync(DutyEvents.DutyChanged, look.NextAtUtc);
        }
    }
}
