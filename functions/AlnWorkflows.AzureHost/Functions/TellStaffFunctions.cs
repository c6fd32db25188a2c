using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.TellStaff;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class TellStaffFunctions
{
    [Function("TellStaff")]
    public static Task<bool> TellStaff([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<TellStaffOrchestration, CaseRun, bool>(context);

    [Function("TellStaffToday")]
    public static Task<DateTime> TellStaffToday([ActivityTrigger] CaseRun input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<TellStaffTodayActivity, CaseRun, DateTime>(function, input, client);
}
