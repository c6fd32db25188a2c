using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.AskTermDates;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.TellStaff;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

/// <summary>Sees that schools are asked for their dates and their staff are told, and sweeps, each minute; asks Durable
/// Functions about every live run only now and then.</summary>
public sealed class SweepFunction(DurableClientAccessor invocation, TermDatesAsking asking, StaffTelling telling, Sweep sweep, RunLookups lookups)
{
    private const string EachMinute = "0 * * * * *";

    [Function("Sweep")]
    public async Task RunAsync([TimerTrigger(EachMinute)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        invocation.Client = client;
        await asking.EnsureAsync(cancellationToken);
        await telling.EnsureAsync(cancellationToken);
        if (lookups.AreDue)
            lookups.Note(allKnown: await sweep.StartUnknownAgainAsync(cancellationToken));
        await sweep.CatchUpAsync(cancellationToken);
    }
}
