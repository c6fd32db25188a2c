using AlnWorkflows.Durable;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>A copy of the plan was given: the first one begins the first review period (s.23(2)).</summary>
public sealed class BeginFirstPeriodActivity(ReviewStarting starting) : Activity<BeginFirstPeriodInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, BeginFirstPeriodInput input)
    {
        await starting.CopyGivenAsync(input.Run, input.GivenOn, context.CancellationToken);
        return true;
    }
}
