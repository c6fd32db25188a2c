using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Processes.Tests.Meetings;

public sealed class MeetingStoryTests
{
    [Fact]
    public async Task Times_are_offered_to_learner_and_family_first_and_to_nobody_else()
    {
        await using var story = await MeetingStory.StartAsync();

        var mails = await story.MailsAsync();
        Assert.Equal(["alys@example.org", "mair@example.org"], mails.Select(mail => mail.To).Order());
        Assert.All(mails, mail =>
        {
            Assert.Contains("dydd Mercher 1 Hydref 2025, 14:00–15:00", mail.Text, StringComparison.Ordinal);
            Assert.Contains("Thursday 2 October 2025, 09:30–10:30", mail.Text, StringComparison.Ordinal);
            Assert.Null(mail.Calendar);
            Assert.Equal("person-alnco@example.org", mail.ReplyTo);
        });
        Assert.False(await story.IsOpenAsync(MeetingStepTypes.Fix));
    }

    [Fact]
    public async Task Once_fixed_everybody_gets_one_invitation_with_one_attendee_and_in_nobody_elses_name()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.FixAsync();

        var invited = await story.SentAsync(MessageKind.MeetingInvitation);
        Assert.Equal(4, invited.Count);
        Assert.All(invited, message => Assert.Equal($"{story.Key.CaseId}:{story.MeetingId}:MeetingInvitation:{message.RecipientId}:2", message.Key));
        var uids = new HashSet<string>();
        foreach (var address in Everybody)
        {
            var calendar = Assert.Single(await story.CalendarsOfAsync(address));
            Assert.Equal("REQUEST", calendar.Method);
            var meeting = calendar.Events.Single();
            Assert.Equal((0, "mailto:aln@aln.example.org", new DateTimeOffset(2025, 10, 1, 13, 0, 0, TimeSpan.Zero)), (meeting.Sequence, meeting.Organizer, meeting.Start));
            Assert.True(uids.Add(meeting.Uid));
            Assert.DoesNotContain(meeting.Uid, invited.Select(message => message.RecipientId));
        }
    }

    [Fact]
    public async Task A_meeting_moved_keeps_its_uid_raises_its_sequence_and_forgets_the_answers()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.FixAsync();
        Assert.Empty(await story.ReplyAsync(ProcessHost.Head, ("answer", nameof(MeetingAnswer.Accepted))));
        Assert.Empty((await story.AnswerAsync(MeetingStepTypes.Move, ("timeOn", "2025-11-11"), ("timeFrom", "10:00"))).Problems);
        Assert.Empty((await story.AnswerAsync(MeetingStepTypes.Move, ("timeOn", "2025-11-12"), ("timeFrom", "10:00"), ("place", "Y Neuadd"))).Problems);

        var calendars = await story.CalendarsOfAsync("mair@example.org");
        Assert.Equal([0, 1, 2], calendars.Select(calendar => calendar.Events.Single().Sequence));
        Assert.Single(calendars.Select(calendar => calendar.Events.Single().Uid).Distinct());
        Assert.Equal(("Y Neuadd", new DateTimeOffset(2025, 11, 12, 10, 0, 0, TimeSpan.Zero)), (calendars[2].Events.Single().Location, calendars[2].Events.Single().Start));
        Assert.Equal(8, (await story.SentAsync(MessageKind.MeetingMoved)).Count);
        var reply = (await story.Host.Get<IMeetings>().RepliesAsync(story.Key, story.MeetingId)).Single(reply => reply.PersonId == ProcessHost.Head);
        Assert.Equal((MeetingAnswer.Accepted, null), (reply.Answer, reply.AnswerTo(await story.MeetingAsync())));
    }

    [Fact]
    public async Task A_change_waits_for_the_outcome_of_the_invitation_before_it_and_an_overtaken_invitation_leaves_no_more()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.FixAsync();
        var messages = story.Host.Get<IMessages>();
        var claimedUntil = story.Host.Time.GetUtcNow().AddMinutes(10);
        var invitation = (await story.SentAsync(MessageKind.MeetingInvitation)).Single(message => message.RecipientId == ProcessHost.Head);
        await messages.ChangeAsync(story.Key, invitation.Key, _ => true, message => message with { State = MessageState.Sending, SentAt = null, MessageId = null, TryAgainAt = claimedUntil });

        Assert.Empty((await story.AnswerAsync(MeetingStepTypes.Move, ("timeOn", "2025-11-11"), ("timeFrom", "10:00"))).Problems);
        var change = (await messages.OfCaseAsync(story.Key)).Single(message => message.Kind == MessageKind.MeetingMoved && message.RecipientId == ProcessHost.Head);
        Assert.Equal((MessageState.Queued, claimedUntil), (change.State, change.TryAgainAt));

        await story.Host.MoveToAsync(new DateOnly(2025, 9, 16));
        Assert.Equal(MessageState.Stopped, (await messages.FindAsync(story.Key, invitation.Key))!.State);
        Assert.Equal(MessageState.Sent, (await messages.FindAsync(story.Key, change.Key))!.State);
    }

    [Fact]
    public async Task A_move_that_was_answered_in_time_is_taken_up_though_the_service_was_down_until_the_meeting_had_passed()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.FixAsync();
        var move = await story.OpenStepAsync(MeetingStepTypes.Move);
        var values = new FormValues(new Dictionary<string, string> { ["timeOn"] = "2025-11-11", ["timeFrom"] = "10:00" });
        var moved = await story.Host.Get<StepAnswering>().AnswerAsync(story.Host.ActorOf(ProcessHost.Alnco), story.Key, move.StepId, values, null, CancellationToken.None);
        Assert.Empty(moved.Problems);
        await story.Host.LoseEngineStoreAsync();
        story.Host.Time.Advance(TimeSpan.FromDays(20));
        await story.Host.SettleAsync();

        Assert.Equal(new DateOnly(2025, 11, 11), (await story.MeetingAsync()).Time!.On);
        Assert.False(await story.IsOpenAsync(MeetingStepTypes.Record));
    }

    [Fact]
    public async Task A_meeting_that_has_passed_can_no_longer_be_moved()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.FixAsync();
        var move = await story.OpenStepAsync(MeetingStepTypes.Move);
        story.Host.Time.Advance(TimeSpan.FromDays(20));
        var values = new FormValues(new Dictionary<string, string> { ["timeOn"] = "2025-11-11", ["timeFrom"] = "10:00" });
        var moved = await story.Host.Get<StepAnswering>().AnswerAsync(story.Host.ActorOf(ProcessHost.Alnco), story.Key, move.StepId, values, null, CancellationToken.None);

        Assert.Equal([ErrorCodes.MeetingOver], moved.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public async Task Everybody_but_who_declined_is_reminded_once_a_week_before_and_the_meeting_ends_with_what_came_of_it()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.FixAsync();
        Assert.Empty(await story.ReplyAsync(ProcessHost.Head, ("answer", nameof(MeetingAnswer.Declined)), ("word", "Ymddiheuriadau")));

        await story.Host.MoveToAsync(new DateOnly(2025, 9, 23));
        Assert.Empty(await story.SentAsync(MessageKind.MeetingReminder));
        await story.Host.MoveToAsync(new DateOnly(2025, 9, 30));
        var reminded = await story.SentAsync(MessageKind.MeetingReminder);
        Assert.Equal(3, reminded.Count);
        Assert.All(reminded, message => Assert.Equal(new DateTimeOffset(2025, 9, 24, 7, 0, 0, TimeSpan.Zero), message.SentAt));
        Assert.DoesNotContain(reminded, message => message.RecipientId == ProcessHost.Head);

        await story.Host.MoveToAsync(new DateOnly(2025, 10, 2));
        Assert.False(await story.IsOpenAsync(MeetingStepTypes.Move));
        Assert.Empty((await story.AnswerAsync(MeetingStepTypes.Record, ("held", "yes"), ("happenedOn", "2025-10-01"), ("came", ProcessHost.Alnco), ("agreed", "Cytunwyd"))).Problems);
        Assert.Equal(MeetingState.Over, (await story.MeetingAsync()).State);
        Assert.False((await story.Host.Get<IRuns>().FindAsync(story.Key, $"{story.Key.CaseId}:meeting:{story.MeetingId}:1"))!.IsLive);
    }

    [Fact]
    public async Task Nobodys_silence_holds_a_meeting_up()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.Host.MoveToAsync(new DateOnly(2025, 9, 22));
        Assert.False(await story.IsOpenAsync(MeetingStepTypes.Fix));
        await story.Host.MoveToAsync(new DateOnly(2025, 9, 23));
        Assert.Empty((await story.AnswerAsync(MeetingStepTypes.Fix, ("time", "another"), ("timeOn", "2025-10-14"), ("timeFrom", "15:30"))).Problems);
        await story.Host.MoveToAsync(new DateOnly(2025, 10, 15));
        Assert.Empty((await story.AnswerAsync(MeetingStepTypes.Record, ("held", "no"))).Problems);
        Assert.Equal((MeetingState.Over, new DateOnly(2025, 10, 14)), ((await story.MeetingAsync()).State, (await story.MeetingAsync()).Time!.On));
    }

    [Fact]
    public async Task A_fixed_meeting_cancelled_is_cancelled_in_every_calendar()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.FixAsync();
        Assert.Empty((await story.AnswerAsync(MeetingStepTypes.Cancel, ("why", "Salwch"))).Problems);

        foreach (var address in Everybody)
        {
            var calendars = await story.CalendarsOfAsync(address);
            Assert.Equal(["REQUEST", "CANCEL"], calendars.Select(calendar => calendar.Method));
            Assert.Equal((calendars[0].Events.Single().Uid, 1, "CANCELLED"), (calendars[1].Events.Single().Uid, calendars[1].Events.Single().Sequence, calendars[1].Events.Single().Status));
        }

        Assert.DoesNotContain("Salwch", string.Concat((await story.MailsAsync()).Select(mail => mail.Text)), StringComparison.Ordinal);
        Assert.DoesNotContain(await story.Host.StepsAsync(story.Key), step => step.State == StepState.Open && step.Type.StartsWith("meeting-", StringComparison.Ordinal));
        Assert.Equal([new Errors.Problem(Errors.ErrorCodes.MeetingOver).Code], (await story.ReplyAsync(ProcessHost.Head, ("answer", "Accepted"))).Select(problem => problem.Code));
    }

    [Fact]
    public async Task A_meeting_cancelled_the_evening_before_is_told_to_everybody_at_once()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.FixAsync();
        await story.Host.MoveToAsync(London.At(new DateOnly(2025, 9, 30), new TimeOnly(20, 0)));

        Assert.Empty((await story.AnswerAsync(MeetingStepTypes.Cancel, ("why", "Salwch"))).Problems);

        Assert.Equal(
            (await story.MeetingAsync()).Attendees.Select(attendee => attendee.PersonId).Order(),
            (await story.SentAsync(MessageKind.MeetingCancelled)).Where(message => message.State == MessageState.Sent).Select(message => message.RecipientId).Order());
    }

    [Fact]
    public async Task Whoever_never_heard_of_a_meeting_is_not_told_that_it_is_cancelled()
    {
        await using var story = await MeetingStory.StartAsync();
        Assert.Empty((await story.AnswerAsync(MeetingStepTypes.Cancel, ("why", "-"))).Problems);

        Assert.Equal(
            new[] { await story.LearnerAsync(), await story.ParentAsync() }.Order(),
            (await story.SentAsync(MessageKind.MeetingCancelled)).Select(message => message.RecipientId).Order());
        Assert.All(await story.MailsAsync(), mail => Assert.Null(mail.Calendar));
    }

    [Fact]
    public async Task No_mail_calendar_or_file_about_a_meeting_names_the_learner()
    {
        await using var story = await MeetingStory.StartAsync(("purpose", nameof(MeetingPurpose.Review)), ("how", "both"), ("videoLink", "https://video.example.org/j/1"));
        await story.FixAsync();
        await story.AnswerAsync(MeetingStepTypes.Move, ("timeOn", "2025-11-11"), ("timeFrom", "10:00"));
        await story.Host.MoveToAsync(new DateOnly(2025, 11, 5));
        await story.AnswerAsync(MeetingStepTypes.Cancel, ("why", "Alys Prydderch"));

        var mails = await story.MailsAsync();
        Assert.Equal(5, mails.Select(mail => mail.Subject.Split(": ")[1].Split(" / ").Order().First()).Distinct().Count());
        string[] planted = ["Alys", "Prydderch", "2015", "Beth sy’n mynd yn dda", "What is going well"];
        Assert.All(mails, mail =>
        {
            var seen = $"{mail.Subject}\n{mail.Text}\n{mail.Html}\n{mail.Calendar?.Content.Replace("\r\n ", "", StringComparison.Ordinal)}".Replace("alys@example.org", "", StringComparison.Ordinal);
            Assert.DoesNotContain(planted, name => seen.Contains(name, StringComparison.OrdinalIgnoreCase));
        });
        var calendars = await story.CalendarsOfAsync("alys@example.org");
        string[] ofNeeds = ["ALN", "ADY", "IDP", "CDU", "learning", "dysgu", "need", "angen", "learner", "dysgwr"];
        Assert.All(calendars.Select(calendar => calendar.Events.Single()), meeting =>
            Assert.Empty(ofNeeds.Intersect($"{meeting.Summary} {meeting.Description} {meeting.Location}".Split([' ', ':', '.', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task A_move_that_came_too_late_to_be_taken_up_does_not_have_a_cancelled_meeting_looked_at_every_minute()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.FixAsync();
        var step = await story.OpenStepAsync(MeetingStepTypes.Move);
        var moved = new FormValues(new Dictionary<string, string> { ["time"] = "another", ["timeOn"] = "2025-11-11", ["timeFrom"] = "10:00" });
        Assert.Empty((await story.Host.WithoutEngineAsync(() => story.Host.Get<StepAnswering>().AnswerAsync(story.Host.ActorOf(ProcessHost.Alnco), story.Key, step.StepId, moved, null, CancellationToken.None))).Problems);
        var look = ActivatorUtilities.CreateInstance<LookAtMeetingActivity>(story.Host.Get<IServiceProvider>());
        var run = MeetingProcess.RunOf(await story.MeetingAsync());
        async Task<TimeSpan> NextInAsync() => (await look.RunAsync(new ActivityContext("LookAtMeeting", run.InstanceId(), CancellationToken.None), run)).NextAtUtc - story.Host.Time.GetUtcNow().UtcDateTime;
        Assert.Equal(TimeSpan.FromMinutes(1), await NextInAsync());

        await story.Host.Get<IMeetings>().ChangeAsync(story.Key, story.MeetingId, meeting => meeting with { State = MeetingState.Cancelled }, null);

        Assert.True(await NextInAsync() > TimeSpan.FromDays(1));
    }

    private static readonly string[] Everybody = ["alys@example.org", "mair@example.org", "person-alnco@example.org", "person-head@example.org"];
}
