using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Records that a duty was met, in time or late, and lets its watch end.</summary>
public sealed class MeetDutyActivity(IDuties duties, Breaches breaches, DutyChanges changes, TimeProvider time) : Activity<MeetDutyInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, MeetDutyInput input)
    {
        var key = input.Run.Key();
        var audit = new AuditEntry(key, "duty-met", null, input.MetOn, time.GetUtcNow(), new Dictionary<string, string> { ["duty"] = input.DutyId, ["by"] = input.MetBy });
        var duty = await duties.ChangeAsync(
            key,
            input.DutyId,
            current => current.State == DutyState.Open ? current with { State = DutyState.Met, MetOn = input.MetOn, MetBy = input.MetBy } : current,
            audit,
            context.CancellationToken);

        if (duty.MetOn > duty.LegalLatest)
            await breaches.RecordAsync(duty, duty.LegalLatest.AddDays(1), context.CancellationToken);
        else
            await breaches.CorrectIfUnfoundedAsync(duty, input.Run.InstanceId(), input.MetBy, context.CancellationToken);
        await changes.SayAsync(duty, context.CancellationToken);
        return duty.MetOn <= duty.LegalLatest;
    }
}
