using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.ApplyRule;
using AlnWorkflows.Processes.Running;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class ApplyRuleFunctions
{
    [Function("ApplyRule")]
    public static Task<int> ApplyRule([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<ApplyRuleOrchestration, CaseRun, int>(context);

    [Function("ApplyRuleToDuties")]
    public static Task<AppliedPage> ApplyRuleToDuties([ActivityTrigger] ApplyRuleToDutiesInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<ApplyRuleToDutiesActivity, ApplyRuleToDutiesInput, AppliedPage>(function, input, client);

    [Function("EndRuleChange")]
    public static Task<bool> EndRuleChange([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<EndRuleChangeActivity, CaseRun, bool>(function, input);
}
