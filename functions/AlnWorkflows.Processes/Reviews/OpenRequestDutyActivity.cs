using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Duties;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>A review was asked for (s.23(7)): the request’s own clock starts.</summary>
public sealed class OpenRequestDutyActivity(DutyOpening opening) : Activity<OpenRequestDutyInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, OpenRequestDutyInput input)
    {
        await opening.OpenAsync(
            input.Run.Key(), ReviewIds.Request(input.Run, input.Request), RuleIds.ReviewOnRequestSchool, LegalEvents.ReviewRequested, input.AskedOn, context.CancellationToken);
        return true;
    }
}
