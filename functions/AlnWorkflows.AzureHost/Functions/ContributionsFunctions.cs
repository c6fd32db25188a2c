using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Steps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class ContributionsFunctions
{
    [Function("AddProfessional")]
    public static Task<string> AddProfessional([ActivityTrigger] AnsweredStep input, FunctionContext function) =>
        ActivityRun.RunAsync<AddProfessionalActivity, AnsweredStep, string>(function, input);

    [Function("SendAdviceRequest")]
    public static Task<bool> SendAdviceRequest([ActivityTrigger] AdviceRequest input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<SendAdviceRequestActivity, AdviceRequest, bool>(function, input, client);

    [Function("ContributionNext")]
    public static Task<DateTime> ContributionNext([ActivityTrigger] AdviceRequest input, FunctionContext function) =>
        ActivityRun.RunAsync<ContributionNextActivity, AdviceRequest, DateTime>(function, input);

    [Function("RemindProfessional")]
    public static Task<bool> RemindProfessional([ActivityTrigger] AdviceRequest input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<RemindProfessionalActivity, AdviceRequest, bool>(function, input, client);
}
