using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Running;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class ApplyCalendarFunctions
{
    [Function("ApplyCalendar")]
    public static Task<int> ApplyCalendar([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<ApplyCalendarOrchestration, CaseRun, int>(context);

    [Function("ListClockPlaces")]
    public static Task<IReadOnlyList<ClockPlace>> ListClockPlaces([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<ListClockPlacesActivity, CaseRun, IReadOnlyList<ClockPlace>>(function, input);

    [Function("ApplyToClocks")]
    public static Task<AppliedPage> ApplyToClocks([ActivityTrigger] ApplyToClocksInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<ApplyToClocksActivity, ApplyToClocksInput, AppliedPage>(function, input, client);

    [Function("EndApplying")]
    public static Task<bool> EndApplying([ActivityTrigger] CaseRun input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<EndApplyingActivity, CaseRun, bool>(function, input, client);
}
