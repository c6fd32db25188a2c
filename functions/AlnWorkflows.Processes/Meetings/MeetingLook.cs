namespace AlnWorkflows.Processes.Meetings;

/// <summary>How a meeting stands.</summary>
/// <param name="MayBeFixed">All who choose a time have answered, or their time to answer has passed.</param>
/// <param name="IsSettled">Every message about the present round has gone or failed.</param>
/// <param name="Untold">Those a message of the present round could not reach.</param>
/// <param name="Round">Which round of messages: of the times, then of each time the meeting was fixed, moved or cancelled.</param>
/// <param name="NextAtUtc">When to look again even if nobody says anything.</param>
public sealed record MeetingLook(bool MayBeFixed, bool IsReminderDue, bool IsOver, bool IsSettled, IReadOnlyList<string> Untold, int Round, DateTime NextAtUtc);
