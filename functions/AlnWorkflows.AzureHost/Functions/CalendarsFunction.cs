using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Meetings;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

/// <summary>Brings organisers' calendars up to date and reads answers from them, where a tenant has that: apart from the sweep,
/// so that no mail ever waits for a calendar.</summary>
public sealed class CalendarsFunction(DurableClientAccessor invocation, OrganiserReading reading)
{
    private const string EveryFiveMinutes = "0 */5 * * * *";

    [Function("Calendars")]
    public Task RunAsync([TimerTrigger(EveryFiveMinutes)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        invocation.Client = client;
        return reading.RunAsync(cancellationToken);
    }
}
