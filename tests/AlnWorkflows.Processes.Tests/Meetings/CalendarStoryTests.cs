using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;
using AlnWorkflows.Testing.Graph;

namespace AlnWorkflows.Processes.Tests.Meetings;

public sealed class CalendarStoryTests
{
    [Fact]
    public async Task A_meeting_stands_in_its_organisers_calendar_and_no_guest_sees_who_else_is_asked()
    {
        await using var story = await CalendarStory.FixedAsync();

        var standing = story.Event;
        Assert.Equal(("2025-10-01T14:00:00", "2025-10-01T15:00:00", "Ystafell 4"), (standing["start"]!["dateTime"]!.GetValue<string>(), standing["end"]!["dateTime"]!.GetValue<string>(), standing["location"]!["displayName"]!.GetValue<string>()));
        Assert.Equal(("private", "busy", false), (standing["sensitivity"]!.GetValue<string>(), standing["showAs"]!.GetValue<string>(), standing["allowNewTimeProposals"]!.GetValue<bool>()));
        Assert.Equal([CalendarStory.Guest], story.Graph.Mailboxes.SeenBy(CalendarStory.Guest, standing));
        Assert.Contains($"https://aln.example.org/meetings/{story.Meeting.Key.BodyId}/{story.Meeting.Key.CaseId}/{story.Meeting.MeetingId}", standing["body"]!["content"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Matches("^Cyfarfod .+ / Meeting .+$", standing["subject"]!.GetValue<string>());
    }

    [Fact]
    public async Task Each_person_gets_one_message_from_the_calendar_or_by_mail()
    {
        await using var story = await CalendarStory.FixedAsync();

        Assert.Equal([$"request {CalendarStory.Guest}"], story.SentByExchange);
        Assert.Equal(["alys@example.org", "mair@example.org"], await story.MailedAsync(MessageKind.MeetingInvitation));

        await story.MoveAsync();
        Assert.Equal([$"request {CalendarStory.Guest}", $"update {CalendarStory.Guest}"], story.SentByExchange);
        Assert.Equal(["alys@example.org", "mair@example.org"], await story.MailedAsync(MessageKind.MeetingMoved));
        Assert.Equal("2025-11-11T10:00:00", story.Event["start"]!["dateTime"]!.GetValue<string>());

        await story.CancelAsync();
        Assert.Equal([$"request {CalendarStory.Guest}", $"update {CalendarStory.Guest}", $"cancel {CalendarStory.Guest}"], story.SentByExchange);
        Assert.Equal(["alys@example.org", "mair@example.org"], await story.MailedAsync(MessageKind.MeetingCancelled));
        Assert.Empty(story.Events);
        Assert.Empty(await story.FallbacksAsync());
    }

    [Fact]
    public async Task Nothing_that_is_asked_of_the_calendar_names_a_learner_or_a_family()
    {
        await using var story = await CalendarStory.FixedAsync();
        await story.MoveAsync();
        await story.PassAsync(TimeSpan.FromHours(2));
        await story.CancelAsync();

        var sent = string.Join('\n', story.Graph.Requests.Select(request => $"{request.Path}{request.Query}{request.Body?.ToJsonString(System.Text.Json.JsonSerializerOptions.Web)}"));
        Assert.All(["Alys", "Mair", "Prydderch", "alys@", "mair@", "A.P.", "ADY", "ALN "], name => Assert.DoesNotContain(name, sent, StringComparison.Ordinal));
        Assert.All(story.Graph.Requests, request => Assert.Contains("IdType=\"ImmutableId\"", string.Join(',', request.Prefer), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_guest_answers_in_their_calendar_is_read_back_and_may_change()
    {
        await using var story = await CalendarStory.FixedAsync();
        story.Graph.Mailboxes.Answer(CalendarStory.Guest, "tentativelyAccepted");
        await story.PassAsync(TimeSpan.FromHours(1));
        Assert.Equal((MeetingAnswer.Tentative, ReplySource.Calendar), ((await story.ReplyOfGuestAsync())!.Answer, (await story.ReplyOfGuestAsync())!.Source));

        story.Graph.Mailboxes.Answer(CalendarStory.Guest, "declined");
        await story.PassAsync(TimeSpan.FromHours(1));
        Assert.Equal(MeetingAnswer.Declined, (await story.ReplyOfGuestAsync())!.Answer);
    }

    [Fact]
    public async Task What_was_said_on_our_page_holds_against_the_calendar()
    {
        await using var story = await CalendarStory.FixedAsync();
        Assert.Empty(await story.Meeting.ReplyAsync(ProcessHost.Head, ("answer", nameof(MeetingAnswer.Accepted))));
        story.Graph.Mailboxes.Answer(CalendarStory.Guest, "declined");
        await story.PassAsync(TimeSpan.FromHours(1));

        Assert.Equal((MeetingAnswer.Accepted, ReplySource.Page), ((await story.ReplyOfGuestAsync())!.Answer, (await story.ReplyOfGuestAsync())!.Source));
    }

    [Fact]
    public async Task An_answer_about_an_earlier_time_is_not_taken_for_one_about_the_new()
    {
        await using var story = await CalendarStory.FixedAsync();
        story.Graph.Mailboxes.Answer(CalendarStory.Guest, "accepted");
        await story.PassAsync(TimeSpan.FromHours(1));
        await story.MoveAsync();
        await story.PassAsync(TimeSpan.FromHours(2));

        Assert.Null((await story.ReplyOfGuestAsync())!.AnswerTo(await story.Meeting.MeetingAsync()));
    }

    [Fact]
    public async Task After_the_meeting_nobody_asks_the_calendar_again()
    {
        await using var story = await CalendarStory.FixedAsync();
        await story.Host.MoveToAsync(new DateOnly(2025, 10, 2));
        var asked = story.Graph.Requests.Count;
        await story.PassAsync(TimeSpan.FromDays(3));

        Assert.Equal(asked, story.Graph.Requests.Count);
        Assert.Single(story.Events);
    }

    [Fact]
    public async Task A_run_started_again_makes_no_second_event_and_tells_nobody_twice()
    {
        await using var story = await CalendarStory.FixedAsync();
        await story.Host.LoseEngineStoreAsync();
        await story.Host.SettleAsync();
        await story.Host.SettleAsync();

        Assert.Equal([$"request {CalendarStory.Guest}"], story.SentByExchange);
        Assert.Equal(2, (await story.MailedAsync(MessageKind.MeetingInvitation)).Count);
        Assert.Single(story.Events);
    }

    [Fact]
    public async Task An_organiser_who_does_not_attend_has_the_meeting_all_the_same()
    {
        await using var story = await CalendarStory.StartAsync(changes: ("attendees", ProcessHost.Head));
        await story.Host.MoveToAsync(new DateOnly(2025, 9, 23));
        Assert.Empty((await story.Meeting.AnswerAsync(MeetingStepTypes.Fix, ("time", "1"))).Problems);

        Assert.Equal([$"request {CalendarStory.Guest}"], story.SentByExchange);
        Assert.Single(story.Events);
        Assert.Empty(await story.MailedAsync(MessageKind.MeetingInvitation));
    }

    [Fact]
    public async Task Where_nobody_is_invited_by_the_calendar_the_event_links_to_the_meetings_page()
    {
        await using var story = await CalendarStory.StartAsync(changes: ("attendees", ProcessHost.Alnco));
        await story.Host.MoveToAsync(new DateOnly(2025, 9, 23));
        Assert.Empty((await story.Meeting.AnswerAsync(MeetingStepTypes.Fix, ("time", "1"))).Problems);

        Assert.Empty(story.Event["attendees"]!.AsArray());
        Assert.Contains($"/cases/{story.Meeting.Key.BodyId}/{story.Meeting.Key.CaseId}/meetings/{story.Meeting.MeetingId}", story.Event["body"]!["content"]!.GetValue<string>(), StringComparison.Ordinal);
        await story.CancelAsync();
        Assert.Empty(story.Events);
    }
}
