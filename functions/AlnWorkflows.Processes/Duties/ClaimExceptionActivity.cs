using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Records that a named person claims the standard exception, with reasons: impractical because of
/// circumstances beyond the body's control. The duty stays open.</summary>
public sealed class ClaimExceptionActivity(ISteps steps, IDuties duties, DutyChanges changes, TimeProvider time) : Activity<ClaimExceptionInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, ClaimExceptionInput input)
    {
        var key = input.Run.Key();
        var answer = (await steps.FindAsync(key, input.StepId, context.CancellationToken))!.Answer!;
        var values = new FormValues(answer.Values);
        var claim = new ExceptionClaim(answer.PersonId, values.Text("reasons"), values.Date("newDate")!.Value, answer.RecordedAt);
        var audit = new AuditEntry(key, "exception-claimed", answer.PersonId, London.DateOf(answer.RecordedAt), time.GetUtcNow(), new Dictionary<string, string> { ["duty"] = input.DutyId });
        var duty = await duties.ChangeAsync(
            key,
            input.DutyId,
            current => current.Exception is null ? current with { Exception = claim, NewDate = claim.NewDate } : current,
            audit,
            context.CancellationToken);
        await changes.SayAsync(duty, context.CancellationToken);
        return true;
    }
}
