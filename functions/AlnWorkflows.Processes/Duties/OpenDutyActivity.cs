using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Opens a duty with its clock and starts the watch over it.</summary>
public sealed class OpenDutyActivity(IDuties duties, DutyClocks clocks, ProcessStarting starting, TimeProvider time) : Activity<OpenDutyInput, DutyHandle>
{
    public override async Task<DutyHandle> RunAsync(ActivityContext context, OpenDutyInput input)
    {
        var key = input.Run.Key();
        var now = time.GetUtcNow();
        var dutyId = $"{input.RuleId}-{input.Run.Process}-{input.Run.Number}";
        var (clock, dates) = await clocks.StartAsync(key.BodyId, input.RuleId, input.AnchorEvent, input.AnchoredOn, context.CancellationToken);
        var audit = new AuditEntry(key, "duty-opened", null, input.AnchoredOn, now, new Dictionary<string, string> { ["duty"] = dutyId, ["rule"] = input.RuleId });
        await duties.OpenAsync(
            new Duty(key, dutyId, input.RuleId, clock, dates.SafeBy, dates.LegalLatest, DutyState.Open, now),
            audit,
            context.CancellationToken);
        await starting.StartAsync(WatchDutyProcess.RunFor(key, dutyId), audit: null, context.CancellationToken);
        return new DutyHandle(dutyId);
    }
}
