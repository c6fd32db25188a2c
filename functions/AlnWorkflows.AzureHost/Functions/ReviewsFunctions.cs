using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class ReviewsFunctions
{
    [Function("Review")]
    public static Task<ReviewEnd> Review([OrchestrationTrigger] TaskOrchestrationContext context) =>
        OrchestrationRun.RunAsync<ReviewOrchestration, CaseRun, ReviewEnd>(context);

    [Function("BeginFirstPeriod")]
    public static Task<bool> BeginFirstPeriod([ActivityTrigger] BeginFirstPeriodInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<BeginFirstPeriodActivity, BeginFirstPeriodInput, bool>(function, input, client);

    [Function("LookAtReview")]
    public static Task<ReviewLook> LookAtReview([ActivityTrigger] CaseRun input, FunctionContext function) =>
        ActivityRun.RunAsync<LookAtReviewActivity, CaseRun, ReviewLook>(function, input);

    [Function("OpenRequestDuty")]
    public static Task<bool> OpenRequestDuty([ActivityTrigger] OpenRequestDutyInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<OpenRequestDutyActivity, OpenRequestDutyInput, bool>(function, input, client);

    [Function("ListReviewReaders")]
    public static Task<IReadOnlyList<string>> ListReviewReaders([ActivityTrigger] ListReviewReadersInput input, FunctionContext function) =>
        ActivityRun.RunAsync<ListReviewReadersActivity, ListReviewReadersInput, IReadOnlyList<string>>(function, input);

    [Function("MeetReview")]
    public static Task<DateOnly> MeetReview([ActivityTrigger] MeetReviewInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<MeetReviewActivity, MeetReviewInput, DateOnly>(function, input, client);

    [Function("BeginPeriod")]
    public static Task<bool> BeginPeriod([ActivityTrigger] BeginPeriodInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<BeginPeriodActivity, BeginPeriodInput, bool>(function, input, client);

    [Function("FinishReview")]
    public static Task<bool> FinishReview([ActivityTrigger] FinishReviewInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<FinishReviewActivity, FinishReviewInput, bool>(function, input, client);
}
