using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.AskTermDates;
using AlnWorkflows.Processes.Running;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class AskTermDatesFunctions
{
    [Function("AskTermDates")]
    public static Task<bool> AskTermDates([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<AskTermDatesOrchestration, CaseRun, bool>(context);

    [Function("LookAtTermDates")]
    public static Task<TermDatesLook> LookAtTermDates([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<LookAtTermDatesActivity, CaseRun, TermDatesLook>(function, input);

    [Function("EndAsking")]
    public static Task<bool> EndAsking([ActivityTrigger] CaseRun input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<EndAskingActivity, CaseRun, bool>(function, input, client);
}
