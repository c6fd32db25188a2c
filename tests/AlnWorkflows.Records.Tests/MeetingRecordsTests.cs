using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class MeetingRecordsTests : RecordsTest
{
    private IMeetings Meetings => Port<IMeetings>();

    [Fact]
    public async Task A_meeting_is_stored_once_with_its_run_its_nudge_and_its_audit()
    {
        var stored = await ArrangeAsync(Meeting("meeting-1"));
        Assert.Equal(stored.ArrangedAt, (await ArrangeAsync(Meeting("meeting-1") with { ArrangedAt = Given.Morning.AddHours(1) })).ArrangedAt);

        Assert.Single(await Meetings.OfCaseAsync(Given.Key));
        Assert.Single(await Port<IRuns>().OfCaseAsync(Given.Key));
        Assert.Single((await Port<IRuns>().NudgesAsync(null)).Items);
        Assert.Single(await Audit.OfCaseAsync(Given.Key));
    }

    [Fact]
    public async Task What_was_typed_comes_back_as_it_was()
    {
        var meeting = Meeting("meeting-1");
        await ArrangeAsync(meeting);

        var found = (await Meetings.FindAsync(Given.Key, "meeting-1"))!;
        Assert.Equal(meeting.Offered, found.Offered);
        Assert.Equal(meeting.Attendees, found.Attendees);
        Assert.Equal(meeting with { Offered = found.Offered, Attendees = found.Attendees }, found);
        Assert.Null(await Meetings.FindAsync(Given.Key with { BodyId = Given.OtherSchool }, "meeting-1"));
    }

    [Fact]
    public async Task Meetings_to_come_are_those_fixed_soonest_first_and_move_with_their_time()
    {
        await ArrangeAsync(Meeting("meeting-1"));
        await ArrangeAsync(Meeting("meeting-2"), number: 2);
        await ArrangeAsync(Meeting("meeting-3"), number: 3);
        await FixAsync("meeting-1", 3);
        await FixAsync("meeting-2", 2);
        Assert.Equal(["meeting-2", "meeting-1"], await ComingAsync(2));
        Assert.Equal(["meeting-1"], await ComingAsync(3));

        await FixAsync("meeting-2", 9);
        Assert.Equal(["meeting-1", "meeting-2"], await ComingAsync(2));
        await Meetings.ChangeAsync(Given.Key, "meeting-1", meeting => meeting with { State = MeetingState.Cancelled }, null);
        Assert.Equal(["meeting-2"], await ComingAsync(2));
    }

    [Theory]
    [InlineData(Lie.Stored)]
    [InlineData(Lie.NotStored)]
    [InlineData(Lie.StoredLater)]
    public async Task An_answer_stored_without_an_answer_of_the_store_is_one_answer(Lie lie)
    {
        await ArrangeAsync(Meeting("meeting-1"));
        Tables.Lie(lie);
        Assert.NotNull(await ReplyAsync(_ => Reply(MeetingAnswer.Accepted)));

        Assert.Equal(MeetingAnswer.Accepted, Assert.Single(await Meetings.RepliesAsync(Given.Key, "meeting-1")).Answer);
        Assert.Equal(2, (await Audit.OfCaseAsync(Given.Key)).Count);
    }

    [Fact]
    public async Task An_answer_is_changed_from_what_it_was_or_left_alone()
    {
        await ArrangeAsync(Meeting("meeting-1"));
        await ReplyAsync(before => Reply(MeetingAnswer.Accepted) with { Word = before is null ? "first" : "second" });
        await ReplyAsync(before => before! with { Answer = MeetingAnswer.Declined });
        Assert.Null(await ReplyAsync(_ => null));

        var reply = Assert.Single(await Meetings.RepliesAsync(Given.Key, "meeting-1"));
        Assert.Equal((MeetingAnswer.Declined, "first"), (reply.Answer, reply.Word));
        Assert.Equal(3, (await Audit.OfCaseAsync(Given.Key)).Count);
    }

    private Task<Meeting> ArrangeAsync(Meeting meeting, int number = 1) =>
        Meetings.ArrangeAsync(meeting, Given.Run(Given.Key, number), Given.Audit(Given.Key, "meeting-arranged"));

    private Task FixAsync(string meetingId, int day) => Meetings.ChangeAsync(
        Given.Key, meetingId, meeting => meeting with { State = MeetingState.Fixed, Time = new MeetingTime(new DateOnly(2025, 10, day), new TimeOnly(9, 0), new TimeOnly(10, 0)) }, null);

    private async Task<IReadOnlyList<string>> ComingAsync(int from) =>
        [.. (await Meetings.ComingOfBodyAsync(Given.School, new DateOnly(2025, 10, from), 10, null)).Items.Select(meeting => meeting.MeetingId)];

    private Task<MeetingReply?> ReplyAsync(Func<MeetingReply?, MeetingReply?> change) =>
        Meetings.ReplyAsync(Given.Key, "meeting-1", "parent-0001", change, Given.Audit(Given.Key, "meeting-answered"), Given.Nudge(Given.Key, "answered"));

    private static MeetingReply Reply(MeetingAnswer answer) =>
        new(Given.Key, "meeting-1", "parent-0001", 0, answer, [1], true, null, "Dolen sain", null, ReplySource.Page, Given.Morning);

    private static Meeting Meeting(string meetingId) => new(
        Given.Key, meetingId, MeetingPurpose.Review, "staff-0001",
        [new("parent-0001", AttendeeKind.Family), new("staff-0001", AttendeeKind.Staff)],
        [new(new DateOnly(2025, 10, 1), new TimeOnly(9, 0), new TimeOnly(10, 0)), new(new DateOnly(2025, 10, 2), new TimeOnly(9, 30), new TimeOnly(10, 30))],
        new DateOnly(2025, 9, 22), "Tŷ’r Ysgol", null, new FreeText("Beth?", null), Given.Morning);
}
