using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Running;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class FollowMailFunctions
{
    [Function("FollowMail")]
    public static Task<string> FollowMail([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<FollowMailOrchestration, CaseRun, string>(context);

    [Function("LookAtMail")]
    public static Task<MailLook> LookAtMail([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<LookAtMailActivity, CaseRun, MailLook>(function, input);

    [Function("TakeUpMailAnswer")]
    public static Task<TakenUp> TakeUpMailAnswer([ActivityTrigger] TakeUpMailAnswerInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<TakeUpMailAnswerActivity, TakeUpMailAnswerInput, TakenUp>(function, input, client);

    [Function("EndFollowing")]
    public static Task<string> EndFollowing([ActivityTrigger] CaseRun input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<EndFollowingActivity, CaseRun, string>(function, input, client);
}
