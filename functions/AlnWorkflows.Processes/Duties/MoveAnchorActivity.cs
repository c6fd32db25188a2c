using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>The event that started a clock happened on another day than was recorded: a new clock supersedes the old one,
/// which is kept, and everything that shows its dates follows.</summary>
public sealed class MoveAnchorActivity(
    ISteps steps,
    IDuties duties,
    ICases cases,
    DutyClocks clocks,
    DutyDates dates,
    Breaches breaches,
    DutyChanges changes,
    TimeProvider time) : Activity<MoveAnchorInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, MoveAnchorInput input)
    {
        var key = input.Run.Key();
        var now = time.GetUtcNow();
        var answer = (await steps.FindAsync(key, input.StepId, context.CancellationToken))!.Answer!;
        var anchoredOn = new FormValues(answer.Values).Date("awareOn")!.Value;
        var before = (await duties.FindAsync(key, input.DutyId, context.CancellationToken))!;
        if (before.Clock.AnchorDate == anchoredOn || before.State != DutyState.Open)
            return false;

        var (clock, anchored) = await clocks.StartAsync(key.BodyId, before.RuleId, before.Clock.AnchorEvent, anchoredOn, context.CancellationToken);
        var audit = new AuditEntry(key, "anchor-moved", answer.PersonId, anchoredOn, now, new Dictionary<string, string> { ["duty"] = input.DutyId });
        var moved = await duties.ChangeAsync(
            key,
            input.DutyId,
            duty => duty.Clock.AnchorDate == anchoredOn
                ? duty
                : duty with { Clock = clock, SafeBy = anchored.SafeBy, LegalLatest = anchored.LegalLatest, SupersededClocks = [.. duty.SupersededClocks ?? [], duty.Clock], ClockedAt = now },
            audit,
            context.CancellationToken);
        await cases.ChangeAsync(key, current => current with { Awareness = current.Awareness! with { HappenedOn = anchoredOn } }, null, context.CancellationToken);
        await dates.FollowAsync(moved, context.CancellationToken);
        await breaches.CorrectIfUnfoundedAsync(moved, answer.PersonId, "anchor-moved", context.CancellationToken);
        await changes.SayAsync(moved, context.CancellationToken);
        return true;
    }
}
