using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>What the reviews' run calls.</summary>
internal static class ReviewCalls
{
    public static Task<ReviewLook> LookAtReviewAsync(this OrchestrationContext context, CaseRun run) =>
        context.CallAsync<LookAtReviewActivity, ReviewLook>(run);

    public static Task<DateOnly> MeetReviewAsync(this OrchestrationContext context, CaseRun run, int occurrence, string metBy, DateOnly lastGivenOn, DateOnly? firstGivenOn = null) =>
        context.CallAsync<MeetReviewActivity, DateOnly>(new MeetReviewInput(run, occurrence, metBy, lastGivenOn, firstGivenOn));

    public static Task BeginPeriodAsync(this OrchestrationContext context, CaseRun run, int? review = null, DateOnly? firstGivenOn = null) =>
        context.CallAsync<BeginPeriodActivity, bool>(new BeginPeriodInput(run, review, firstGivenOn));
}
