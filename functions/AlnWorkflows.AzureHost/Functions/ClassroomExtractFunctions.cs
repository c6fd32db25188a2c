using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.Running;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class ClassroomExtractFunctions
{
    [Function("ClassroomExtract")]
    public static Task<ExtractEnd> ClassroomExtract([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<ClassroomExtractOrchestration, CaseRun, ExtractEnd>(context);

    [Function("PublishExtract")]
    public static Task<ExtractLook> PublishExtract([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<PublishExtractActivity, CaseRun, ExtractLook>(function, input);

    [Function("ChaseExtract")]
    public static Task<DateTime?> ChaseExtract([ActivityTrigger] ChaseExtractInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<ChaseExtractActivity, ChaseExtractInput, DateTime?>(function, input, client);

    [Function("FinishExtract")]
    public static Task<bool> FinishExtract([ActivityTrigger] FinishExtractInput input, FunctionContext function) =>
        ActivityRun.RunAsync<FinishExtractActivity, FinishExtractInput, bool>(function, input);
}
