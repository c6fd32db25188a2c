using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>Lets those who give the rows of today, and nobody else, keep their record of delivery. Returns how many they are.</summary>
public sealed class AssignDeliverersActivity(ISteps steps, IDeliveries deliveries) : Activity<CaseRun, int>
{
    public override async Task<int> RunAsync(ActivityContext context, CaseRun input)
    {
        var key = input.Key();
        var record = new MonitoringRecord(input.InstanceId(), await steps.OfCaseAsync(key, context.CancellationToken));
        var people = record.Current.SelectMany(row => row.Deliverers).Distinct().ToList();
        await deliveries.AssignAsync(key, people, context.CancellationToken);
        return people.Count;
    }
}
