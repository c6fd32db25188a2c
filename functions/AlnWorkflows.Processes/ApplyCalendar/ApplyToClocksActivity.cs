using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <summary>Brings one page of clocks up to the calendar. Done again, it changes nothing more.</summary>
public sealed class ApplyToClocksActivity(IDuties duties, ICalendars calendars, ClockMoving moving) : Activity<ApplyToClocksInput, AppliedPage>
{
    private const int PageSize = 25;

    public override async Task<AppliedPage> RunAsync(ActivityContext context, ApplyToClocksInput input)
    {
        var (place, revision) = (input.Place, input.Run.Number);
        var saved = await calendars.RevisionAsync(input.Run.BodyId, revision, context.CancellationToken)
            ?? throw new InvalidOperationException($"The calendar of '{input.Run.BodyId}' has no revision {revision} to apply.");
        var calendar = await calendars.OfBodyAsync(place.BodyId, context.CancellationToken);
        var page = await duties.ClocksOnAsync(place.BodyId, place.CalendarId, PageSize, input.Continuation, context.CancellationToken);
        var moved = 0;
        foreach (var duty in page.Items)
            if (await moving.MoveAsync(duty.Case, duty.DutyId, calendar, saved.ByPersonId, context.CancellationToken))
                moved++;
        return new AppliedPage(moved, page.Continuation);
    }
}
