using AlnWorkflows.Durable;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>A copy of the plan was given: the first one starts its reviews (s.23(2)).</summary>
public sealed class StartReviewActivity(ReviewStarting starting) : Activity<StartReviewInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, StartReviewInput input)
    {
        await starting.CopyGivenAsync(input.Run.Key(), input.Run.Number, input.GivenOn, context.CancellationToken);
        return true;
    }
}
