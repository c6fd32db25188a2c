using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Asks a duty's clock which rungs are due and when the next one will be.</summary>
public sealed class LookAtDutyActivity(IDuties duties, DutyRungs rungs, TimeProvider time) : Activity<CaseRun, DutyLook>
{
    /// <summary>With nothing ahead, the duty is looked at this often: term dates entered meanwhile may date a rung.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromDays(7);

    public override async Task<DutyLook> RunAsync(ActivityContext context, CaseRun input)
    {
        var now = time.GetUtcNow();
        if (await duties.FindAsync(input.Key(), input.SubjectId!, context.CancellationToken) is not { State: DutyState.Open } duty)
            return new DutyLook(false, [], now.UtcDateTime);

        var ahead = await rungs.NotClimbedAsync(duty, context.CancellationToken);
        return new DutyLook(
            true,
            [.. ahead.Where(rung => rung.At <= now).Select(rung => rung.Id)],
            ahead.Where(rung => rung.At > now).Select(rung => rung.At.UtcDateTime).DefaultIfEmpty((now + Idle).UtcDateTime).Min());
    }
}
