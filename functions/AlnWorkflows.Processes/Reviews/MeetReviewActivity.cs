using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>Records what the outcome of a review meets: the period it was given in, one that was missed before, and the
/// requests that had joined it. What an earlier attempt had met or ended is said again: it may have broken off before.
/// Returns the day on which it was first given.</summary>
public sealed class MeetReviewActivity(IDuties duties, INotices notices, DutyMeeting meeting, DutyEnding ending) : Activity<MeetReviewInput, DateOnly>
{
    public override async Task<DateOnly> RunAsync(ActivityContext context, MeetReviewInput input)
    {
        var key = input.Run.Key();
        var ofCase = await duties.OfCaseAsync(key, context.CancellationToken);
        var first = input.FirstGivenOn ?? await FirstGivenAsync(input, context.CancellationToken);
        var owed = ofCase.Where(duty => duty.State == DutyState.Open || IsMetBy(input, duty)).ToList();
        var (met, neverBegan) = ReviewRules.Settled(owed.Where(IsPeriod), first);
        foreach (var duty in met.Concat(owed.Where(duty => duty.RuleId == RuleIds.ReviewOnRequestSchool && duty.Clock.AnchorDate <= first)))
            await meeting.MeetAsync(new MeetDutyInput(input.Run, duty.DutyId, input.LastGivenOn, input.MetBy), context.CancellationToken);
        var ended = ofCase.Where(duty => IsPeriod(duty) && duty.State == DutyState.Ended && duty.Clock.AnchorDate > first);
        await ending.EndAsync(neverBegan.Concat(ended), input.MetBy, context.CancellationToken);
        return first;
    }

    private static bool IsPeriod(Duty duty) => duty.RuleId == RuleIds.Review12Months;

    private static bool IsMetBy(MeetReviewInput input, Duty duty) =>
        duty.State == DutyState.Met && duty.MetBy == input.MetBy && duty.MetOn == input.LastGivenOn;

    private async Task<DateOnly> FirstGivenAsync(MeetReviewInput input, CancellationToken cancellationToken) =>
        NoticeIds.Among(await notices.OfCaseAsync(input.Run.Key(), cancellationToken), input.Run, NoticeKind.ReviewNoRevision, input.Occurrence)
            .Select(notice => notice.Given?.On)
            .OfType<DateOnly>()
            .Append(input.LastGivenOn)
            .Min();
}
