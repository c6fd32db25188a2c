using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>Lists where the clocks lie that the calendar may move.</summary>
public sealed class ListClockPlacesActivity(ClockPlaces places) : Activity<CaseRun, IReadOnlyList<ClockPlace>>
{
    public override Task<IReadOnlyList<ClockPlace>> RunAsync(ActivityContext context, CaseRun input) =>
        places.OfAsync(input.BodyId, context.CancellationToken);
}
