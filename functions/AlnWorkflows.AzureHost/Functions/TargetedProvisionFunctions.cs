using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.TargetedProvision;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class TargetedProvisionFunctions
{
    [Function("TargetedProvision")]
    public static Task<ProvisionEnd> TargetedProvision([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<TargetedProvisionOrchestration, CaseRun, ProvisionEnd>(context);

    [Function("LookAtProvision")]
    public static Task<ProvisionLook> LookAtProvision([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<LookAtProvisionActivity, CaseRun, ProvisionLook>(function, input);

    [Function("TellProvision")]
    public static Task<bool> TellProvision([ActivityTrigger] TellProvisionInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<TellProvisionActivity, TellProvisionInput, bool>(function, input, client);

    [Function("ChaseReview")]
    public static Task<DateTime> ChaseReview([ActivityTrigger] ChaseReviewInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<ChaseReviewActivity, ChaseReviewInput, DateTime>(function, input, client);

    [Function("StartDeciding")]
    public static Task<bool> StartDeciding([ActivityTrigger] AnsweredStep input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<StartDecidingActivity, AnsweredStep, bool>(function, input, client);

    [Function("FinishProvision")]
    public static Task<bool> FinishProvision([ActivityTrigger] FinishProvisionInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<FinishProvisionActivity, FinishProvisionInput, bool>(function, input, client);
}
