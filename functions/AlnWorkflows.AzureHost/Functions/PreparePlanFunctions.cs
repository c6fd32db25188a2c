using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class PreparePlanFunctions
{
    [Function("PreparePlan")]
    public static Task<PreparePlanOutcome> PreparePlan([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<PreparePlanOrchestration, CaseRun, PreparePlanOutcome>(context);

    [Function("ReadPreparation")]
    public static Task<Preparation> ReadPreparation([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<ReadPreparationActivity, CaseRun, Preparation>(function, input);

    [Function("DecideAgain")]
    public static Task<bool> DecideAgain([ActivityTrigger] AnsweredStep input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<DecideAgainActivity, AnsweredStep, bool>(function, input, client);

    [Function("ListRecipients")]
    public static Task<IReadOnlyList<string>> ListRecipients([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<ListRecipientsActivity, CaseRun, IReadOnlyList<string>>(function, input);

    [Function("GiveCopy")]
    public static Task<DateOnly?> GiveCopy([ActivityTrigger] GiveCopyInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<GiveCopyActivity, GiveCopyInput, DateOnly?>(function, input, client);

    [Function("MaintainPlan")]
    public static Task<bool> MaintainPlan([ActivityTrigger] MaintainPlanInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<MaintainPlanActivity, MaintainPlanInput, bool>(function, input, client);

    [Function("FinishGiving")]
    public static Task<bool> FinishGiving([ActivityTrigger] FinishGivingInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<FinishGivingActivity, FinishGivingInput, bool>(function, input, client);
}
