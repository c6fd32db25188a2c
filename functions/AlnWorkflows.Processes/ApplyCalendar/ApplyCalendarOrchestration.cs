using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>Brings the dates of every clock counted on a body's calendar up to the revision that was saved: in the body
/// itself, and for a local authority in each of its schools, a page of clocks at a time.</summary>
public sealed class ApplyCalendarOrchestration : Orchestration<CaseRun, int>
{
    public override async Task<int> RunAsync(OrchestrationContext context, CaseRun run)
    {
        var moved = 0;
        foreach (var place in await context.CallAsync<ListClockPlacesActivity, IReadOnlyList<ClockPlace>>(run))
        {
            string? continuation = null;
            do
            {
                var applied = await context.CallAsync<ApplyToClocksActivity, AppliedPage>(new ApplyToClocksInput(run, place, continuation));
                moved += applied.Moved;
                continuation = applied.Continuation;
            }
            while (continuation is not null);
            context.SetCustomStatus($"{place.BodyId}: {moved}");
        }

        await context.CallAsync<EndApplyingActivity, bool>(run);
        return moved;
    }
}
