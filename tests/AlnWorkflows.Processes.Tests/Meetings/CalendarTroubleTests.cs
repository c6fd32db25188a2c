using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;
using AlnWorkflows.Testing.Graph;

namespace AlnWorkflows.Processes.Tests.Meetings;

public sealed class CalendarTroubleTests
{
    private static readonly string[] Everybody = ["alys@example.org", "mair@example.org", CalendarStory.Organiser, CalendarStory.Guest];

    [Fact]
    public async Task A_calendar_that_is_busy_for_a_moment_is_asked_again_and_nobody_notices()
    {
        await using var story = await CalendarStory.StartAsync();
        story.Graph.Trouble(GraphTrouble.Unavailable, GraphTrouble.Throttled(0));
        await story.Meeting.FixAsync();

        Assert.Equal(2, (await story.MailedAsync(MessageKind.MeetingInvitation)).Count);
        Assert.Single(story.Events);
        Assert.Empty(await story.FallbacksAsync());
        Assert.Equal(3, story.Graph.Requests.Count);
    }

    [Fact]
    public async Task Where_the_calendar_is_throttled_mail_invites_at_once_and_it_is_left_alone_as_long_as_it_asked()
    {
        await using var story = await CalendarStory.StartAsync();
        story.Graph.Trouble(GraphTrouble.Throttled(1800));
        await story.Meeting.FixAsync();

        Assert.Equal(Everybody, await story.MailedAsync(MessageKind.MeetingInvitation));
        Assert.Single(await story.FallbacksAsync());
        Assert.Single(story.Graph.Requests);
        await story.PassAsync(TimeSpan.FromMinutes(29));
        Assert.Single(story.Graph.Requests);
    }

    [Fact]
    public async Task Whoever_was_invited_by_mail_is_told_by_mail_ever_after_and_gets_no_second_entry()
    {
        await using var story = await CalendarStory.StartAsync();
        story.Graph.Trouble(GraphTrouble.Throttled(60));
        await story.Meeting.FixAsync();
        await story.PassAsync(TimeSpan.FromHours(1));
        await story.MoveAsync();

        Assert.Equal(Everybody, await story.MailedAsync(MessageKind.MeetingMoved));
        Assert.Empty(story.Events);
        Assert.Empty(story.SentByExchange);
    }

    [Theory]
    [InlineData(401, "InvalidAuthenticationToken")]
    [InlineData(403, "ErrorAccessDenied")]
    [InlineData(404, "MailboxNotEnabledForRESTAPI")]
    [InlineData(500, "ErrorInternalServerError")]
    public async Task An_error_of_the_calendar_holds_up_no_mail(int status, string code)
    {
        await using var story = await CalendarStory.StartAsync();
        story.Graph.Trouble(Enumerable.Repeat(new GraphTrouble(status, code), 5).ToArray());
        await story.Meeting.FixAsync();

        Assert.Equal(Everybody, await story.MailedAsync(MessageKind.MeetingInvitation));
        Assert.Single(await story.FallbacksAsync());
    }

    [Fact]
    public async Task An_event_whose_making_was_never_answered_is_found_again_and_kept_and_not_made_twice()
    {
        await using var story = await CalendarStory.StartAsync();
        story.Graph.Trouble(GraphTrouble.LostAnswer);
        await story.Meeting.FixAsync();
        Assert.Equal(Everybody, await story.MailedAsync(MessageKind.MeetingInvitation));
        Assert.Equal([$"request {CalendarStory.Guest}"], story.SentByExchange);

        await story.PassAsync(TimeSpan.FromMinutes(6));
        await story.MoveAsync();
        Assert.Equal("2025-11-11T10:00:00", story.Event["start"]!["dateTime"]!.GetValue<string>());
        Assert.Equal(Everybody, await story.MailedAsync(MessageKind.MeetingMoved));
        await story.CancelAsync();
        Assert.Empty(story.Events);
        Assert.Equal(Everybody, await story.MailedAsync(MessageKind.MeetingCancelled));
    }

    [Fact]
    public async Task A_move_the_calendar_did_not_take_is_told_by_mail_and_given_to_it_later()
    {
        await using var story = await CalendarStory.FixedAsync();
        story.Graph.Trouble(GraphTrouble.Throttled(600));
        await story.MoveAsync();
        Assert.Equal(Everybody, await story.MailedAsync(MessageKind.MeetingMoved));
        Assert.Equal("2025-10-01T14:00:00", story.Event["start"]!["dateTime"]!.GetValue<string>());

        await story.PassAsync(TimeSpan.FromMinutes(11));
        Assert.Equal("2025-11-11T10:00:00", story.Event["start"]!["dateTime"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_cancellation_the_calendar_did_not_take_is_told_by_mail_and_given_to_it_later()
    {
        await using var story = await CalendarStory.FixedAsync();
        story.Graph.Trouble(GraphTrouble.Throttled(600));
        await story.CancelAsync();
        Assert.Equal(Everybody, await story.MailedAsync(MessageKind.MeetingCancelled));
        Assert.Single(story.Events);

        await story.PassAsync(TimeSpan.FromMinutes(11));
        Assert.Empty(story.Events);
    }

    [Fact]
    public async Task An_event_its_organiser_removed_is_not_put_back_and_mail_tells_its_guests_from_then_on()
    {
        await using var story = await CalendarStory.FixedAsync();
        story.Graph.Mailboxes.Clear();
        await story.PassAsync(TimeSpan.FromHours(1));
        Assert.Single(await story.FallbacksAsync());
        await story.MoveAsync();

        Assert.Empty(story.Events);
        Assert.Equal(Everybody, await story.MailedAsync(MessageKind.MeetingMoved));
    }

    [Fact]
    public async Task While_all_messages_about_a_learner_are_held_the_calendar_is_told_nothing_either()
    {
        await using var story = await CalendarStory.StartAsync();
        var key = story.Meeting.Key;
        foreach (var person in new[] { await story.Meeting.ParentAsync(), await story.Meeting.LearnerAsync() })
            Assert.Empty(await story.Meeting.ReplyAsync(person, ("times", "1,2")));
        await story.Host.Get<ICases>().ChangeAsync(
            key, found => found with { Hold = new MessageHold("profedigaeth", ProcessHost.Alnco, story.Host.Time.GetUtcNow()) }, null);
        Assert.Empty((await story.Meeting.AnswerAsync(MeetingStepTypes.Fix, ("time", "1"))).Problems);

        Assert.Empty(story.Graph.Requests);
        Assert.Empty(await story.MailedAsync(MessageKind.MeetingInvitation));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_started_again_after_the_calendar_failed_and_caught_up_tells_nobody_twice(bool failsAtMove)
    {
        await using var story = failsAtMove ? await CalendarStory.FixedAsync() : await CalendarStory.StartAsync();
        story.Graph.Trouble(failsAtMove ? GraphTrouble.Throttled(300) : GraphTrouble.LostAnswer);
        await (failsAtMove ? story.MoveAsync() : story.Meeting.FixAsync());
        await story.PassAsync(TimeSpan.FromMinutes(6));
        var mails = (await story.Meeting.MailsAsync()).Count;
        await story.Host.LoseEngineStoreAsync();
        await story.Host.SettleAsync();
        await story.Host.SettleAsync();

        Assert.Equal(mails, (await story.Meeting.MailsAsync()).Count);
        Assert.Equal(failsAtMove ? "2025-11-11T10:00:00" : "2025-10-01T14:00:00", story.Event["start"]!["dateTime"]!.GetValue<string>());
    }
}
