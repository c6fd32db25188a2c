using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class MonitorProvisionFunctions
{
    [Function("MonitorProvision")]
    public static Task<ReviewEnd> MonitorProvision([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<MonitorProvisionOrchestration, CaseRun, ReviewEnd>(context);

    [Function("LookAtMonitoring")]
    public static Task<MonitoringLook> LookAtMonitoring([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<LookAtMonitoringActivity, CaseRun, MonitoringLook>(function, input);

    [Function("AssignDeliverers")]
    public static Task<int> AssignDeliverers([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<AssignDeliverersActivity, CaseRun, int>(function, input);

    [Function("ChaseMonitoring")]
    public static Task<DateTime> ChaseMonitoring([ActivityTrigger] ChaseStepInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<ChaseMonitoringActivity, ChaseStepInput, DateTime>(function, input, client);

    [Function("RequestReview")]
    public static Task<bool> RequestReview([ActivityTrigger] AnsweredStep input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<RequestReviewActivity, AnsweredStep, bool>(function, input, client);

    [Function("FinishMonitoring")]
    public static Task<bool> FinishMonitoring([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<FinishMonitoringActivity, CaseRun, bool>(function, input);
}
