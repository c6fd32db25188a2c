using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>The one way in which answers to a meeting are recorded: from our own page, from what somebody told staff, from a
/// calendar. They may be changed until the meeting is over.</summary>
public sealed class MeetingReplying(IMeetings meetings, Nudging nudging, TimeProvider time)
{
    /// <summary>Records what was typed into the form. Nothing is stored where there is any problem.</summary>
    /// <param name="recordedBy">The person themselves, or the member of staff they told.</param>
    public async Task<IReadOnlyList<Problem>> ReplyAsync(Meeting meeting, string personId, string recordedBy, FormValues values, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (meeting.Attendee(personId) is null)
            return [new Problem(ErrorCodes.NotFound)];
        if (!meeting.TakesReplies(now))
            return [new Problem(ErrorCodes.MeetingOver)];
        var problems = FormReader.Check(MeetingReplyForm.For(meeting), values);
        if (problems.Count > 0)
            return problems;
        var source = recordedBy == personId ? ReplySource.Page : ReplySource.Staff;
        await StoreAsync(meeting, personId, recordedBy, before => MeetingReplyForm.Reply(meeting, personId, values, before, source, now), now, cancellationToken);
        return [];
    }

    /// <summary>Takes an answer that a person gave in their own calendar, by an iTIP reply or a calendar service. What they
    /// said on our page about the meeting as it now stands holds against it; an answer about an earlier time is not taken.</summary>
    /// <param name="sequence">The sequence of the invitation that was answered.</param>
    /// <param name="at">When they answered; an answer older than the one on record is not taken.</param>
    /// <returns>Whether it was stored.</returns>
    public async Task<bool> FromCalendarAsync(CaseKey key, string meetingId, string personId, MeetingAnswer answer, int sequence, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await meetings.FindAsync(key, meetingId, cancellationToken) is not { State: MeetingState.Fixed } meeting
            || meeting.Sequence != sequence || meeting.Attendee(personId) is null || !meeting.TakesReplies(time.GetUtcNow()))
            return false;
        return await StoreAsync(meeting, personId, personId, before => Taken(before, meeting, personId, answer, at), at, cancellationToken);
    }

    private static MeetingReply? Taken(MeetingReply? before, Meeting meeting, string personId, MeetingAnswer answer, DateTimeOffset at)
    {
        if (before is null)
            return new MeetingReply(meeting.Case, meeting.MeetingId, personId, meeting.Sequence, answer, [], false, null, null, null, ReplySource.Calendar, at);
        var current = before.AnswerTo(meeting);
        if (current == answer || (current is not null && (before.Source != ReplySource.Calendar || before.RecordedAt >= at)))
            return null;
        return before with { Sequence = meeting.Sequence, Answer = answer, Source = ReplySource.Calendar, RecordedAt = at };
    }

    private async Task<bool> StoreAsync(
        Meeting meeting, string personId, string recordedBy, Func<MeetingReply?, MeetingReply?> change, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var audit = new AuditEntry(
            meeting.Case, "meeting-answered", recordedBy, London.DateOf(at), now, new Dictionary<string, string> { ["meeting"] = meeting.MeetingId, ["person"] = personId });
        var nudge = new Nudge(meeting.Case, Ids.New(), MeetingProcess.RunOf(meeting).InstanceId(), MeetingEvents.Changed, now);
        if (await meetings.ReplyAsync(meeting.Case, meeting.MeetingId, personId, change, audit, nudge, cancellationToken) is null)
            return false;
        await nudging.SayIfPossibleAsync(nudge, cancellationToken);
        return true;
    }
}
