using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Messages;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class MessagesFunctions
{
    [Function("TellFamily")]
    public static Task<bool> TellFamily([ActivityTrigger] TellFamilyInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<TellFamilyActivity, TellFamilyInput, bool>(function, input, client);
}
