using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Processes.Running;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class RecurringDutyFunctions
{
    [Function("RecurringDuty")]
    public static Task<RecurringEnd> RecurringDuty([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<RecurringDutyOrchestration, CaseRun, RecurringEnd>(context);

    [Function("LookAtRecurring")]
    public static Task<RecurringLook> LookAtRecurring([ActivityTrigger] CaseRun input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<LookAtRecurringActivity, CaseRun, RecurringLook>(function, input, client);

    [Function("BeginRecurring")]
    public static Task<bool> BeginRecurring([ActivityTrigger] RecurringPeriodInput input, FunctionContext function) =>
        ActivityRun.RunAsync<BeginRecurringActivity, RecurringPeriodInput, bool>(function, input);

    [Function("AskRecurring")]
    public static Task<bool> AskRecurring([ActivityTrigger] RecurringPeriodInput input, FunctionContext function) =>
        ActivityRun.RunAsync<AskRecurringActivity, RecurringPeriodInput, bool>(function, input);

    [Function("MissRecurring")]
    public static Task<bool> MissRecurring([ActivityTrigger] RecurringPeriodInput input, FunctionContext function) =>
        ActivityRun.RunAsync<MissRecurringActivity, RecurringPeriodInput, bool>(function, input);

    [Function("WithdrawRecurring")]
    public static Task<bool> WithdrawRecurring([ActivityTrigger] RecurringPeriodInput input, FunctionContext function) =>
        ActivityRun.RunAsync<WithdrawRecurringActivity, RecurringPeriodInput, bool>(function, input);

    [Function("EndRecurring")]
    public static Task<bool> EndRecurring([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<EndRecurringActivity, CaseRun, bool>(function, input);
}
