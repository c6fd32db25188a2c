using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Running;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class DutiesFunctions
{
    [Function("WatchDuty")]
    public static Task<string> WatchDuty([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<WatchDutyOrchestration, CaseRun, string>(context);

    [Function("OpenDuty")]
    public static Task<DutyHandle> OpenDuty([ActivityTrigger] OpenDutyInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<OpenDutyActivity, OpenDutyInput, DutyHandle>(function, input, client);

    [Function("MeetDuty")]
    public static Task<bool> MeetDuty([ActivityTrigger] MeetDutyInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<MeetDutyActivity, MeetDutyInput, bool>(function, input, client);

    [Function("MoveAnchor")]
    public static Task<bool> MoveAnchor([ActivityTrigger] MoveAnchorInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<MoveAnchorActivity, MoveAnchorInput, bool>(function, input, client);

    [Function("ClaimException")]
    public static Task<bool> ClaimException([ActivityTrigger] ClaimExceptionInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<ClaimExceptionActivity, ClaimExceptionInput, bool>(function, input, client);

    [Function("ChoiceDue")]
    public static Task<DateTime> ChoiceDue([ActivityTrigger] ChoiceDueInput input, FunctionContext function) =>
        ActivityRun.RunAsync<ChoiceDueActivity, ChoiceDueInput, DateTime>(function, input);

    [Function("LookAtDuty")]
    public static Task<DutyLook> LookAtDuty([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<LookAtDutyActivity, CaseRun, DutyLook>(function, input);

    [Function("ClimbRung")]
    public static Task<bool> ClimbRung([ActivityTrigger] ClimbRungInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<ClimbRungActivity, ClimbRungInput, bool>(function, input, client);

    [Function("EndWatch")]
    public static Task<string> EndWatch([ActivityTrigger] CaseRun input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<EndWatchActivity, CaseRun, string>(function, input, client);
}
