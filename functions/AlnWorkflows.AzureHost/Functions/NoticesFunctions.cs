using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Processes.Notices;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

public static class NoticesFunctions
{
    [Function("TranslationNeed")]
    public static Task<TranslationNeed> TranslationNeed([ActivityTrigger] NoticeOrder input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<TranslationNeedActivity, NoticeOrder, TranslationNeed>(function, input, client);

    [Function("PrepareNotices")]
    public static Task<IReadOnlyList<PreparedNotice>> PrepareNotices([ActivityTrigger] NoticeOrder input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<PrepareNoticesActivity, NoticeOrder, IReadOnlyList<PreparedNotice>>(function, input, client);

    [Function("GiveNotice")]
    public static Task<GivingAttempt> GiveNotice([ActivityTrigger] GiveNoticeInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<GiveNoticeActivity, GiveNoticeInput, GivingAttempt>(function, input, client);

    [Function("RecordPaperGiving")]
    public static Task<DateOnly> RecordPaperGiving([ActivityTrigger] RecordPaperGivingInput input, FunctionContext function) =>
        ActivityRun.RunAsync<RecordPaperGivingActivity, RecordPaperGivingInput, DateOnly>(function, input);

    [Function("StopNotices")]
    public static Task<int> StopNotices([ActivityTrigger] StopNoticesInput input, [DurableClient] DurableTaskClient client, FunctionContext function) =>
        ActivityRun.RunAsync<StopNoticesActivity, StopNoticesInput, int>(function, input, client);
}
