using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.ApplyCalendar;

/// <summary>Changes of calendar in stories.</summary>
internal static class Changes
{
    private static readonly BilingualText Why = new("eira", "snow");

    public static CalendarChange Closed(DateOnly date, ClosedPart part = ClosedPart.WholeDay) =>
        CalendarChange.Nothing with { Closures = [new SchoolClosure(date, Why, part)] };

    public static CalendarChange Extra(DateOnly date) => CalendarChange.Nothing with { ExtraDays = [new ExtraDay(date, Why)] };

    public static CalendarChange Removed(DateOnly date) => CalendarChange.Nothing with { Removed = [date] };

    /// <summary>Saves a change as an administrator of the body does, and lets everything follow.</summary>
    public static async Task ChangeCalendarAsync(this ProcessHost host, CalendarChange change, string bodyId = ProcessHost.School)
    {
        Assert.True(await host.SaveCalendarAsync(change, bodyId));
        await host.SettleAsync();
    }

    public static async Task<bool> SaveCalendarAsync(this ProcessHost host, CalendarChange change, string bodyId = ProcessHost.School)
    {
        var overlay = await host.OverlayAsync(bodyId);
        var actor = new Actor(ProcessHost.Administrator, bodyId, [Role.Administrator]);
        return await host.Get<CalendarSaving>().SaveAsync(actor, change.ApplyTo(overlay), overlay.Revision, CancellationToken.None);
    }

    public static async Task<IReadOnlyList<PreviewedMove>> PreviewAsync(this ProcessHost host, CalendarChange change, string bodyId = ProcessHost.School) =>
        await host.Get<CalendarPreview>().OfAsync(change.ApplyTo(await host.OverlayAsync(bodyId)), CancellationToken.None);

    public static async Task<IReadOnlyList<AuditEntry>> MovesAsync(this ProcessHost host, CaseKey key) =>
        [.. (await host.Get<IAudit>().OfCaseAsync(key)).Where(entry => entry.What == "calendar-applied")];

    private static async Task<SchoolOverlay> OverlayAsync(this ProcessHost host, string bodyId) =>
        await host.Get<ICalendars>().OverlayAsync(bodyId) ?? SchoolOverlay.Empty(bodyId, new("Ysgol", "School"));
}
