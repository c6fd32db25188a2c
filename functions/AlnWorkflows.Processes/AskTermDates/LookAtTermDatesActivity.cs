using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.AskTermDates;

/// <summary>Looks whether a school has entered a year's dates: its terms, or, where its authority's are known, its INSET days.</summary>
public sealed class LookAtTermDatesActivity(ICalendars calendars) : Activity<CaseRun, TermDatesLook>
{
    public override async Task<TermDatesLook> RunAsync(ActivityContext context, CaseRun input)
    {
        var year = new SchoolYear(input.Number);
        var calendar = await calendars.OfBodyAsync(input.BodyId, context.CancellationToken);
        var overlay = await calendars.OverlayAsync(input.BodyId, context.CancellationToken);
        var entered = overlay is not null
            && (overlay.TermDates.Any(terms => terms.SchoolYear == year) || overlay.InsetDays.Any(year.Contains));
        return new TermDatesLook(
            entered && calendar.Years.Contains(year),
            London.At(new DateOnly(year.StartYear, 3, 1), LadderDays.FiringTime).UtcDateTime);
    }
}
