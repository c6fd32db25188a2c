using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class ReferralFunctions
{
    [Function("Referral")]
    public static Task<ReferralOutcome> Referral([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<ReferralOrchestration, CaseRun, ReferralOutcome>(context);

    [Function("StartReferral")]
    public static Task<bool> StartReferral([ActivityTrigger] HandOverInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<StartReferralActivity, HandOverInput, bool>(function, input, client);

    [Function("SendReferral")]
    public static Task<ReferralSending> SendReferral([ActivityTrigger] AnsweredStep input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<SendReferralActivity, AnsweredStep, ReferralSending>(function, input, client);

    [Function("RemindAuthority")]
    public static Task<DateTime?> RemindAuthority([ActivityTrigger] AnsweredStep input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<RemindAuthorityActivity, AnsweredStep, DateTime?>(function, input, client);

    [Function("TakeReferralBack")]
    public static Task<bool> TakeReferralBack([ActivityTrigger] AnsweredStep input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<TakeReferralBackActivity, AnsweredStep, bool>(function, input, client);
}
