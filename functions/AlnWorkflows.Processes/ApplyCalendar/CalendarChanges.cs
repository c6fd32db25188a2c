using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>Tells what waits for a calendar that it has changed: of the body itself, and of an authority's schools.</summary>
public sealed class CalendarChanges(ClockPlaces places, IRuns runs, Nudging nudging, TimeProvider time)
{
    public async Task SayAsync(CaseRun applying, CancellationToken cancellationToken)
    {
        foreach (var bodyId in (await places.OfAsync(applying.BodyId, cancellationToken)).Select(place => place.BodyId).Distinct())
            foreach (var place in new[] { ApplyCalendarProcess.CalendarOf(bodyId), RecurringDutyProcess.PlaceOf(bodyId) })
                foreach (var run in await runs.OfCaseAsync(place, cancellationToken))
                    if (run.IsLive && run.Process != ApplyCalendarProcess.Name)
                        await SayAsync(run, $"{applying.BodyId}-{applying.Number}", cancellationToken);
    }

    private async Task SayAsync(Run run, string change, CancellationToken cancellationToken)
    {
        var nudge = new Nudge(run.Case, $"calendar-{change}-{run.InstanceId.Replace(':', '-')}", run.InstanceId, CalendarEvents.CalendarChanged, time.GetUtcNow());
        await runs.LeaveNudgeAsync(nudge, cancellationToken);
        await nudging.SayAsync(nudge, cancellationToken);
    }
}
