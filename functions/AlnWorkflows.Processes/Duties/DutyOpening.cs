using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Opens duties with their clocks and starts the watch over each; one that is open already stays as it is.</summary>
public sealed class DutyOpening(IDuties duties, DutyClocks clocks, ProcessStarting starting, TimeProvider time)
{
    /// <param name="anchoredOn">London date of the event that starts the clock.</param>
    public async Task OpenAsync(CaseKey key, string dutyId, string ruleId, string anchorEvent, DateOnly anchoredOn, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (clock, dates) = await clocks.StartAsync(key.BodyId, ruleId, anchorEvent, anchoredOn, cancellationToken);
        var audit = new AuditEntry(key, "duty-opened", null, anchoredOn, now, new Dictionary<string, string> { ["duty"] = dutyId, ["rule"] = ruleId });
        await duties.OpenAsync(new Duty(key, dutyId, ruleId, clock, dates.SafeBy, dates.LegalLatest, DutyState.Open, now), audit, cancellationToken);
        await starting.StartAsync(WatchDutyProcess.RunFor(key, dutyId), audit: null, cancellationToken);
    }
}
