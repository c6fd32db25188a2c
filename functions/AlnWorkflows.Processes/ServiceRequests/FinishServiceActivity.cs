using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Audit;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.ServiceRequests;

/// <summary>Nobody waits for the service any more: how it ended is recorded, and whoever was asked and has not answered is told.</summary>
public sealed class FinishServiceActivity(RunEnding runEnding, ISteps steps, IMessages messages, ServiceLetters letters, Posting posting, IAudit audit, TimeProvider time) : Activity<FinishServiceInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, FinishServiceInput input)
    {
        var key = input.Run.Key();
        var rounds = ServiceRound.Of(await steps.OfCaseAsync(key, context.CancellationToken)).Where(round => round.Step.RunId == input.Run.InstanceId()).ToList();
        var asked = (await messages.OfCaseAsync(key, context.CancellationToken)).Select(message => message.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var round in rounds.Where(round => round.Step.State == StepState.Open))
            if (rounds.Exists(other => other.Asked == round.Asked && asked.Contains(ServiceLetters.KeyOf(other))))
                await posting.PostAsync(await letters.NotNeededAsync(round, context.CancellationToken), context.CancellationToken);

        await RecordAsync(input, context.CancellationToken);
        await runEnding.EndAsync(input.Run, context.CancellationToken);
        return true;
    }

    private Task RecordAsync(FinishServiceInput input, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var entry = new AuditEntry(input.Run.Key(), ServiceAudit.Ended, null, London.DateOf(now), now, new Dictionary<string, string> { ["run"] = input.Run.InstanceId(), ["by"] = input.End.ToString() });
        return audit.AddOnceAsync(entry, "run", cancellationToken);
    }
}
