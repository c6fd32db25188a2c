using System.Globalization;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>The messages about one meeting, round by round: the times offered are round 1, the meeting as first fixed is
/// round 2, and each move and the cancellation is one more.</summary>
internal static class MeetingMessages
{
    public static async Task<IReadOnlyList<Message>> OfAsync(IMessages messages, Meeting meeting, CancellationToken cancellationToken) =>
        [.. (await messages.OfCaseAsync(meeting.Case, cancellationToken)).Where(message => IsAbout(message, meeting) && RoundOf(message) > 0)];

    public static int RoundOf(Meeting meeting) => meeting.State == MeetingState.Offered ? 1 : meeting.Sequence + 2;

    /// <summary>The round a message belongs to; 0 where it belongs to none, as a new link does.</summary>
    public static int RoundOf(Message message) =>
        int.TryParse(message.Key.Split(':')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var round) ? round : 0;

    public static MessageKind KindOf(Meeting meeting, MeetingMailing mailing, bool wasInvited) => mailing switch
    {
        MeetingMailing.Times => MessageKind.MeetingTimes,
        MeetingMailing.Cancellation => MessageKind.MeetingCancelled,
        MeetingMailing.Reminder => meeting.Purpose == MeetingPurpose.Review ? MessageKind.ReviewReminder : MessageKind.MeetingReminder,
        _ when wasInvited => MessageKind.MeetingMoved,
        _ => meeting.Purpose == MeetingPurpose.Review ? MessageKind.ReviewInvitation : MessageKind.MeetingInvitation,
    };

    /// <summary>A reminder is of the round it reminds of, yet nobody has to be told in its place.</summary>
    public static bool IsReminder(Message message) => message.Kind is MessageKind.MeetingReminder or MessageKind.ReviewReminder;

    private static bool IsAbout(Message message, Meeting meeting) =>
        message.Key.StartsWith($"{meeting.Case.CaseId}:{meeting.MeetingId}:", StringComparison.Ordinal);
}
