using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.Steps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class PlanCompanionFunctions
{
    [Function("ChaseInterim")]
    public static Task<DateTime?> ChaseInterim([ActivityTrigger] ChaseStepInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<ChaseInterimActivity, ChaseStepInput, DateTime?>(function, input, client);

    [Function("ShareDraft")]
    public static Task<IReadOnlyList<string>> ShareDraft([ActivityTrigger] AnsweredStep input, FunctionContext function) =>
        ActivityRun.RunAsync<ShareDraftActivity, AnsweredStep, IReadOnlyList<string>>(function, input);

    [Function("SendDraft")]
    public static Task<DraftSent> SendDraft([ActivityTrigger] DraftReader input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<SendDraftActivity, DraftReader, DraftSent>(function, input, client);

    [Function("RemindDraft")]
    public static Task<bool> RemindDraft([ActivityTrigger] DraftReader input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<RemindDraftActivity, DraftReader, bool>(function, input, client);
}
