using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Running;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class CeaseFunctions
{
    [Function("Cease")]
    public static Task<CeaseEnd> Cease([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<CeaseOrchestration, CaseRun, CeaseEnd>(context);

    [Function("CeasingUnderWay")]
    public static Task<bool> CeasingUnderWay([ActivityTrigger] CeasingUnderWayInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<CeasingUnderWayActivity, CeasingUnderWayInput, bool>(function, input, client);

    [Function("IsPlanMaintained")]
    public static Task<bool> IsPlanMaintained([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<IsPlanMaintainedActivity, CaseRun, bool>(function, input);

    [Function("ReadCeaseProposal")]
    public static Task<CeaseProposal> ReadCeaseProposal([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<ReadCeaseProposalActivity, CaseRun, CeaseProposal>(function, input);

    [Function("LookAtPeriod")]
    public static Task<CeaseLook> LookAtPeriod([ActivityTrigger] LookAtPeriodInput input, FunctionContext function) =>
        ActivityRun.RunAsync<LookAtPeriodActivity, LookAtPeriodInput, CeaseLook>(function, input);

    [Function("FinishCeasing")]
    public static Task<bool> FinishCeasing([ActivityTrigger] FinishCeasingInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<FinishCeasingActivity, FinishCeasingInput, bool>(function, input, client);
}
