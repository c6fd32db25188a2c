using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Audit;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>Nobody talks about it any more: how it ended is recorded, and the family is told, but where the case itself has
/// ended, of which they hear otherwise.</summary>
public sealed class FinishDisagreementActivity(RunEnding runEnding, ISteps steps, DutyRecipients recipients, DisagreementLetters letters, Posting posting, IAudit audit, TimeProvider time) : Activity<FinishDisagreementInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, FinishDisagreementInput input)
    {
        var key = input.Run.Key();
        var record = DisagreementRecord.OfRun(await steps.OfCaseAsync(key, context.CancellationToken), input.Run.InstanceId());
        if (record.Ended is { } ended && input.End != DisagreementEnd.CaseClosed)
            foreach (var person in await recipients.FamilyAsync(key, London.Today(time), context.CancellationToken))
                await posting.PostAsync(await letters.EndedAsync(input, ended, person, context.CancellationToken), context.CancellationToken);

        await RecordAsync(input, context.CancellationToken);
        await runEnding.EndAsync(input.Run, context.CancellationToken);
        return true;
    }

    private Task RecordAsync(FinishDisagreementInput input, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var entry = new AuditEntry(input.Run.Key(), DisagreementAudit.Ended, null, London.DateOf(now), now, new Dictionary<string, string> { ["run"] = input.Run.InstanceId(), ["by"] = input.End.ToString() });
        return audit.AddOnceAsync(entry, "run", cancellationToken);
    }
}
