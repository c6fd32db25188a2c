using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class DecideAlnFunctions
{
    [Function("DecideAln")]
    public static Task<DecideAlnOutcome> DecideAln([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<DecideAlnOrchestration, CaseRun, DecideAlnOutcome>(context);

    [Function("ReadLearner")]
    public static Task<LearnerFacts> ReadLearner([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<ReadLearnerActivity, CaseRun, LearnerFacts>(function, input);

    [Function("SetPhase")]
    public static Task<bool> SetPhase([ActivityTrigger] SetPhaseInput input, FunctionContext function) =>
        ActivityRun.RunAsync<SetPhaseActivity, SetPhaseInput, bool>(function, input);

    [Function("RecordUnderstanding")]
    public static Task<bool> RecordUnderstanding([ActivityTrigger] AnsweredStep input, FunctionContext function) =>
        ActivityRun.RunAsync<RecordUnderstandingActivity, AnsweredStep, bool>(function, input);

    [Function("ReferToAuthority")]
    public static Task<DateOnly> ReferToAuthority([ActivityTrigger] ReferToAuthorityInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<ReferToAuthorityActivity, ReferToAuthorityInput, DateOnly>(function, input, client);

    [Function("StartPreparingPlan")]
    public static Task<bool> StartPreparingPlan([ActivityTrigger] HandOverInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<StartPreparingPlanActivity, HandOverInput, bool>(function, input, client);

    [Function("Finish")]
    public static Task<bool> Finish([ActivityTrigger] FinishInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<FinishActivity, FinishInput, bool>(function, input, client);
}
