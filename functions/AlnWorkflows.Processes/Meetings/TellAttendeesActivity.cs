using System.Globalization;
using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>Writes to those asked to a meeting: each one message, once for each time the meeting changes. What was not
/// sent yet of an earlier round is stopped. Whom the organiser's calendar tells gets mail only where it fails: they come
/// last, so that nobody else's mail waits for a calendar.</summary>
public sealed class TellAttendeesActivity(
    IMeetings meetings, IMessages messages, MeetingLetters letters, Posting posting, OrganiserKeeping calendar, TimeProvider time) : Activity<TellAttendeesInput, bool>
{
    /// <summary>This near the meeting, what changes is told at any hour.</summary>
    private static readonly TimeSpan Near = TimeSpan.FromDays(2);

    public override async Task<bool> RunAsync(ActivityContext context, TellAttendeesInput input)
    {
        var meeting = (await meetings.FindAsync(input.Run.Key(), input.Run.SubjectId!, context.CancellationToken))!;
        if (!IsToBeTold(meeting, input.Mailing))
            return false;
        var whom = await WhomAsync(meeting, input.Mailing, context.CancellationToken);
        var byCalendar = IsInCalendars(input.Mailing) ? await calendar.ToldByCalendarAsync(meeting, context.CancellationToken) : new HashSet<string>();
        var heard = await calendar.HeardAsync(meeting, context.CancellationToken);
        foreach (var attendee in whom.Where(attendee => !byCalendar.Contains(attendee.PersonId)))
            await TellAsync(meeting, attendee, input, heard, context.CancellationToken);
        if (IsInCalendars(input.Mailing) && !await calendar.ShowAsync(meeting, context.CancellationToken))
            foreach (var attendee in whom.Where(attendee => byCalendar.Contains(attendee.PersonId)))
                await TellAsync(meeting, attendee, input, heard, context.CancellationToken);
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

    private static bool IsInCalendars(MeetingMailing mailing) => mailing is MeetingMailing.Invitation or MeetingMailing.Cancellation;

    private async Task<IReadOnlyList<MeetingAttendee>> WhomAsync(Meeting meeting, MeetingMailing mailing, CancellationToken cancellationToken)
    {
        if (mailing == MeetingMailing.Times)
            return [.. meeting.Attendees.Where(attendee => attendee.ChoosesTime)];
        if (mailing != MeetingMailing.Reminder)
            return meeting.Attendees;
        var replies = await meetings.RepliesAsync(meeting.Case, meeting.MeetingId, cancellationToken);
        return [.. meeting.Attendees.Where(attendee => replies.FirstOrDefault(reply => reply.PersonId == attendee.PersonId)?.AnswerTo(meeting) != MeetingAnswer.Declined)];
    }

    /// <param name="heard">Who heard of the meeting before, though not by mail.</param>
    private async Task TellAsync(Meeting meeting, MeetingAttendee attendee, TellAttendeesInput input, IReadOnlySet<string> heard, CancellationToken cancellationToken)
    {
        var earlier = (await MeetingMessages.OfAsync(messages, meeting, cancellationToken))
            .Where(message => message.RecipientId == attendee.PersonId && MeetingMessages.RoundOf(message) < MeetingMessages.RoundOf(meeting))
            .ToList();
        foreach (var unsent in earlier.Where(message => message.State is MessageState.Queued or MessageState.Held))
            await messages.ChangeAsync(
                meeting.Case, unsent.Key, message => message.State is MessageState.Queued or MessageState.Held,
                message => message with { State = MessageState.Stopped, TryAgainAt = null }, cancellationToken);

        var told = earlier.Where(MayBeHeard).ToList();
        var hasHeard = heard.Contains(attendee.PersonId);
        if (input.Mailing == MeetingMailing.Cancellation && told.Count == 0 && !hasHeard)
            return;
        var kind = MeetingMessages.KindOf(meeting, input.Mailing, wasInvited: hasHeard || told.Any(message => message.Invitation is not null));
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
