using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.ServiceRequests;
using AlnWorkflows.Processes.Steps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class ServiceRequestFunctions
{
    [Function("ServiceRequest")]
    public static Task<ServiceEnd> ServiceRequest([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<ServiceRequestOrchestration, CaseRun, ServiceEnd>(context);

    [Function("PursueService")]
    public static Task<DateTime?> PursueService([ActivityTrigger] AnsweredStep input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<PursueServiceActivity, AnsweredStep, DateTime?>(function, input, client);

    [Function("FinishService")]
    public static Task<bool> FinishService([ActivityTrigger] FinishServiceInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<FinishServiceActivity, FinishServiceInput, bool>(function, input, client);

    [Function("IsCaseOpen")]
    public static Task<bool> IsCaseOpen([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<IsCaseOpenActivity, CaseRun, bool>(function, input);
}
