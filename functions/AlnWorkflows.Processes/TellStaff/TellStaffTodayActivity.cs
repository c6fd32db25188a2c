using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.TellStaff;

/// <summary>Tells the staff of one school what this day brings, each message once; returns when to look again (UTC).</summary>
public sealed class TellStaffTodayActivity(
    IBodies bodies, ICalendars calendars, IPeople people, Owed owed, DailyLists daily, UnrecordedProvision unrecorded, HolidayLists holidays, HeadteacherWeeks weeks, GovernorReports reports, TimeProvider time)
    : Activity<CaseRun, DateTime>
{
    public override async Task<DateTime> RunAsync(ActivityContext context, CaseRun input)
    {
        var today = London.Today(time);
        if (time.GetUtcNow() < London.At(today, LadderDays.FiringTime))
            return London.At(today, LadderDays.FiringTime).UtcDateTime;

        var calendar = await calendars.OfBodyAsync(input.BodyId, context.CancellationToken);
        if (AlnDays.IsOpen(calendar, today) && await bodies.FindAsync(input.BodyId, context.CancellationToken) is { } body)
        {
            var items = await owed.OfBodyAsync(body, calendar, context.CancellationToken);
            var day = new StaffDay(body, calendar, await people.StaffAsync(body.BodyId, context.CancellationToken), today, items);
            await daily.TellAsync(day, context.CancellationToken);
            await unrecorded.TellAsync(day, context.CancellationToken);
            await holidays.TellAsync(day, context.CancellationToken);
            await weeks.TellAsync(day, context.CancellationToken);
            await reports.TellAsync(day, context.CancellationToken);
        }

        return London.At(today.AddDays(1), LadderDays.FiringTime).UtcDateTime;
    }
}
