using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>Reads how a meeting stands, and sees to it that what it needs is asked for.</summary>
public sealed class LookAtMeetingActivity(IMeetings meetings, IMessages messages, ISteps steps, MeetingNeeds needs, TimeProvider time) : Activity<CaseRun, MeetingLook>
{
    /// <summary>Looked at again this often even if nothing falls due.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromDays(7);

    /// <summary>How soon again where somebody has moved it and that is not yet taken up.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    public override async Task<MeetingLook> RunAsync(ActivityContext context, CaseRun input)
    {
        var meeting = (await meetings.FindAsync(input.Key(), input.SubjectId!, context.CancellationToken))!;
        var replies = await meetings.RepliesAsync(meeting.Case, meeting.MeetingId, context.CancellationToken);
        var round = (await MeetingMessages.OfAsync(messages, meeting, context.CancellationToken))
            .Where(message => MeetingMessages.RoundOf(message) == MeetingMessages.RoundOf(meeting) && !MeetingMessages.IsReminder(message))
            .ToList();
        var untold = round.Where(message => message.IsUntold).Select(message => message.RecipientId).ToList();
        var now = time.GetUtcNow();
        if (meeting.TakesReplies(now))
            await needs.SeeToAsync(meeting, replies, untold, context.CancellationToken);
        var isMoving = meeting.State == MeetingState.Fixed && await IsMovingAsync(input, meeting, context.CancellationToken);
        return new MeetingLook(
            MayBeFixed(meeting, replies, now),
            MeetingRules.RemindAt(meeting) <= now,
            meeting.State == MeetingState.Over || (meeting.State == MeetingState.Fixed && meeting.Time!.EndsAt <= now && !isMoving),
            round.All(message => message.State is not (MessageState.Queued or MessageState.Held or MessageState.Sending)),
            untold,
            MeetingMessages.RoundOf(meeting),
            (isMoving ? now + Soon : Next(meeting, now)).UtcDateTime);
    }

    /// <summary>Each move that is taken up raises the sequence by one.</summary>
    private async Task<bool> IsMovingAsync(CaseRun run, Meeting meeting, CancellationToken cancellationToken) =>
        (await steps.OfCaseAsync(meeting.Case, cancellationToken))
            .Count(step => step is { Type: MeetingStepTypes.Move, State: StepState.Answered } && step.RunId == run.InstanceId()) > meeting.Sequence;

    private static bool MayBeFixed(Meeting meeting, IReadOnlyList<MeetingReply> replies, DateTimeOffset now) => meeting.State switch
    {
        MeetingState.Offered => London.EndOfDay(meeting.ReplyBy) <= now || MeetingRules.HaveAllAnswered(meeting, replies),
        MeetingState.Cancelled => false,
        _ => true,
    };

    private static DateTimeOffset Next(Meeting meeting, DateTimeOffset now)
    {
        DateTimeOffset?[] due = meeting.State switch
        {
            MeetingState.Offered => [London.EndOfDay(meeting.ReplyBy)],
            MeetingState.Fixed => [MeetingRules.RemindAt(meeting), meeting.Time!.EndsAt],
            _ => [],
        };
        return due.Where(one => one > now).Append(now + Again).Min()!.Value;
    }
}
