using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Monitoring;

/// <summary>Gathers how the provision of a plan is monitored, for the page of the case.</summary>
internal sealed class MonitoringReading(IDeliveries deliveries, IRuns runs, IDuties duties, ICalendars calendars, TimeProvider time)
{
    private const int DaysOfWeek = 7;

    /// <summary>Null where there is no plan to monitor and none was monitored.</summary>
    public async Task<MonitoringView?> OfAsync(CaseKey key, IReadOnlyList<Step> steps, CancellationToken cancellationToken)
    {
        var ofCase = await runs.OfCaseAsync(key, cancellationToken);
        var mayStart = MonitoringStarting.IsOffered(await duties.OfCaseAsync(key, cancellationToken), ofCase);
        if (MonitoringRecord.OfCase(steps) is not { } record)
            return mayStart || ofCase.Any(run => run is { Process: MonitorProvisionProcess.Name, IsLive: true }) ? new MonitoringView([], mayStart) : null;

        var today = London.Today(time);
        var from = Week.MondayOf(today.AddDays(-MonitoringRules.DaysLookedBack));
        var recorded = await deliveries.OfCaseAsync(key, from, today, cancellationToken);
        var mondays = Mondays(from, today, await calendars.OfBodyAsync(key.BodyId, cancellationToken));
        var judgements = record.Judgements;
        return new MonitoringView([.. record.Rows.Select(row => new MonitoredRow(row, Weeks(row, mondays, recorded), [.. judgements.Where(judgement => judgement.Row == row.Number)]))], mayStart);
    }

    private static IReadOnlyList<DeliveryWeek> Weeks(ProvisionRow row, IReadOnlyList<DateOnly> mondays, IReadOnlyList<Delivery> recorded) =>
    [
        .. mondays
            .Where(monday => monday >= Week.MondayOf(row.From) && (row.EndedOn is not { } ended || monday <= ended))
            .Select(monday => new DeliveryWeek(monday, [.. recorded.Where(delivery => delivery.RowId == row.RowId && Week.MondayOf(delivery.On) == monday)])),
    ];

    /// <summary>The weeks with school days; where the calendar does not reach, all.</summary>
    private static IReadOnlyList<DateOnly> Mondays(DateOnly from, DateOnly to, SchoolCalendar calendar) =>
    [
        .. Enumerable.Range(0, ((to.DayNumber - from.DayNumber) / DaysOfWeek) + 1)
            .Select(week => from.AddDays(week * DaysOfWeek))
            .Where(monday => Enumerable.Range(0, DaysOfWeek).Select(monday.AddDays).Any(day => !calendar.Covers(day) || calendar.IsSchoolDay(day))),
    ];
}
