using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Steps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class DisagreementFunctions
{
    [Function("Disagreement")]
    public static Task<DisagreementEnd> Disagreement([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<DisagreementOrchestration, CaseRun, DisagreementEnd>(context);

    [Function("LookAtDisagreement")]
    public static Task<DisagreementLook> LookAtDisagreement([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<LookAtDisagreementActivity, CaseRun, DisagreementLook>(function, input);

    [Function("MayTalk")]
    public static Task<bool> MayTalk([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<MayTalkActivity, CaseRun, bool>(function, input);

    [Function("TellDisagreement")]
    public static Task<bool> TellDisagreement([ActivityTrigger] TellDisagreementInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<TellDisagreementActivity, TellDisagreementInput, bool>(function, input, client);

    [Function("TellReceived")]
    public static Task<bool> TellReceived([ActivityTrigger] AnsweredStep input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<TellReceivedActivity, AnsweredStep, bool>(function, input, client);

    [Function("PursueDisagreement")]
    public static Task<DateTime?> PursueDisagreement([ActivityTrigger] DisagreementRound input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<PursueDisagreementActivity, DisagreementRound, DateTime?>(function, input, client);

    [Function("FinishDisagreement")]
    public static Task<bool> FinishDisagreement([ActivityTrigger] FinishDisagreementInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<FinishDisagreementActivity, FinishDisagreementInput, bool>(function, input, client);
}
