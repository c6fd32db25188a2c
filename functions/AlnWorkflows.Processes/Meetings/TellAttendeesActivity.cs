using System.Globalization;
using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>Writes to those asked to a meeting: each one message, once for each time the meeting changes. What was not
/// sent yet of an earlier round is stopped.</summary>
public sealed class TellAttendeesActivity(IMeetings meetings, IMessages messages, MeetingLetters letters, Posting posting, TimeProvider time) : Activity<TellAttendeesInput, bool>
{
    /// <summary>This near the meeting, what changes is told at any hour.</summary>
    private static readonly TimeSpan Near = TimeSpan.FromDays(2);

    public override async Task<bool> RunAsync(ActivityContext context, TellAttendeesInput input)
    {
        var meeting = (await meetings.FindAsync(input.Run.Key(), input.Run.SubjectId!, context.CancellationToken))!;
        if (!IsToBeTold(meeting, input.Mailing))
            return false;
        foreach (var attendee in await WhomAsync(meeting, input.Mailing, context.CancellationToken))
            await TellAsync(meeting, attendee, input, context.CancellationToken);
        if (input.Mailing == MeetingMailing.Reminder)
            await meetings.ChangeAsync(meeting.Case, meeting.MeetingId, current => current with { RemindedOf = meeting.Sequence }, null, context.CancellationToken);
        return true;
    }

    private static bool IsToBeTold(Meeting meeting, MeetingMailing mailing) => meeting.State == mailing switch
    {
        MeetingMailing.Times => MeetingState.Offered,
        MeetingMailing.Cancellation => MeetingState.Cancelled,
        _ => MeetingState.Fixed,
    };

    private async Task<IReadOnlyList<MeetingAttendee>> WhomAsync(Meeting meeting, MeetingMailing mailing, CancellationToken cancellationToken)
    {
        if (mailing == MeetingMailing.Times)
            return [.. meeting.Attendees.Where(attendee => attendee.ChoosesTime)];
        if (mailing != MeetingMailing.Reminder)
            return meeting.Attendees;
        var replies = await meetings.RepliesAsync(meeting.Case, meeting.MeetingId, cancellationToken);
        return [.. meeting.Attendees.Where(attendee => replies.FirstOrDefault(reply => reply.PersonId == attendee.PersonId)?.AnswerTo(meeting) != MeetingAnswer.Declined)];
    }

    private async Task TellAsync(Meeting meeting, MeetingAttendee attendee, TellAttendeesInput input, CancellationToken cancellationToken)
    {
        var earlier = (await MeetingMessages.OfAsync(messages, meeting, cancellationToken))
            .Where(message => message.RecipientId == attendee.PersonId && MeetingMessages.RoundOf(message) < MeetingMessages.RoundOf(meeting))
            .ToList();
        foreach (var unsent in earlier.Where(message => message.State is MessageState.Queued or MessageState.Held))
            await messages.ChangeAsync(
                meeting.Case, unsent.Key, message => message.State is MessageState.Queued or MessageState.Held,
                message => message with { State = MessageState.Stopped, TryAgainAt = null }, cancellationToken);

        var heard = earlier.Where(MayBeHeard).ToList();
        if (input.Mailing == MeetingMailing.Cancellation && heard.Count == 0)
            return;
        var kind = MeetingMessages.KindOf(meeting, input.Mailing, wasInvited: heard.Any(message => message.Invitation is not null));
        var order = await letters.OrderAsync(meeting, kind, attendee.PersonId, OccurrenceOf(meeting), cancellationToken);
        await posting.PostAsync(InTime(order with { Wake = WakeOf(input) }, meeting), cancellationToken);
    }

    /// <summary>Of an attempt whose outcome is unknown nobody can say that it did not arrive.</summary>
    private static bool MayBeHeard(Message message) =>
        message.Attempts > 0 || message.State is not (MessageState.Queued or MessageState.Held or MessageState.Stopped);

    private static string OccurrenceOf(Meeting meeting) => MeetingMessages.RoundOf(meeting).ToString(CultureInfo.InvariantCulture);

    private static (string RunId, string EventName)? WakeOf(TellAttendeesInput input) => input.Mailing switch
    {
        MeetingMailing.Reminder => null,
        MeetingMailing.Cancellation => (input.Run.InstanceId(), MeetingEvents.CalledOff),
        _ => (input.Run.InstanceId(), MeetingEvents.Changed),
    };

    private MessageOrder InTime(MessageOrder order, Meeting meeting)
    {
        var next = SendingHours.Next(time.GetUtcNow());
        return meeting.Time is { } fixedTime && fixedTime.StartsAt - next < Near ? order with { AtOnce = true } : order with { NotBefore = next };
    }
}
