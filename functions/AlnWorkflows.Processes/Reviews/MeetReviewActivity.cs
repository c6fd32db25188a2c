using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>Records what the outcome of a review meets: the period it was given in, one that was missed before, and the
/// requests that had joined it. Returns the day on which it was first given.</summary>
public sealed class MeetReviewActivity(IDuties duties, ISteps steps, INotices notices, DutyMeeting meeting, DutyEnding ending) : Activity<MeetReviewInput, DateOnly>
{
    public override async Task<DateOnly> RunAsync(ActivityContext context, MeetReviewInput input)
    {
        var key = input.Run.Key();
        var facts = new ReviewFacts(input.Run, await duties.OfCaseAsync(key, context.CancellationToken), await steps.OfCaseAsync(key, context.CancellationToken));
        var first = input.FirstGivenOn ?? await FirstGivenAsync(input, context.CancellationToken);
        var (met, neverBegan) = ReviewRules.Settled(facts.Periods, first);
        foreach (var duty in met.Concat(facts.OpenRequests.Where(request => request.Clock.AnchorDate <= first)))
            await meeting.MeetAsync(new MeetDutyInput(input.Run, duty.DutyId, input.LastGivenOn, input.MetBy), context.CancellationToken);
        await ending.EndAsync(neverBegan, input.MetBy, context.CancellationToken);
        return first;
    }

    private async Task<DateOnly> FirstGivenAsync(MeetReviewInput input, CancellationToken cancellationToken)
    {
        var prefix = NoticeIds.Prefix(new NoticeOrder(input.Run, NoticeKind.ReviewNoRevision, input.Occurrence, "", null)) + "-";
        return (await notices.OfCaseAsync(input.Run.Key(), cancellationToken))
            .Where(notice => notice.NoticeId.StartsWith(prefix, StringComparison.Ordinal))
            .Select(notice => notice.Given?.On)
            .OfType<DateOnly>()
            .Append(input.LastGivenOn)
            .Min();
    }
}
