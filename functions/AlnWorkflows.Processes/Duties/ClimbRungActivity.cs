using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Does what a rung asks, then marks it climbed. Each of its effects has a key of its own, so a climb cut short
/// and begun again repeats none.</summary>
public sealed class ClimbRungActivity(IDuties duties, DutyRungs rungs, DutyTelling telling, Breaches breaches, TimeProvider time) : Activity<ClimbRungInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, ClimbRungInput input)
    {
        var key = input.Run.Key();
        if (await duties.FindAsync(key, input.Run.SubjectId!, context.CancellationToken) is not { State: DutyState.Open } duty)
            return false;
        if ((await rungs.NotClimbedAsync(duty, context.CancellationToken)).FirstOrDefault(rung => rung.Id == input.RungId) is not { } rung || rung.At > time.GetUtcNow())
            return false;

        if (rung.Rung is null)
            await breaches.RecordAsync(duty, London.DateOf(rung.At), context.CancellationToken);
        else
            await telling.TellAsync(input.Run, duty, rung, context.CancellationToken);
        return await duties.ClimbRungAsync(key, duty.DutyId, rung.Id, time.GetUtcNow(), context.CancellationToken);
    }
}
