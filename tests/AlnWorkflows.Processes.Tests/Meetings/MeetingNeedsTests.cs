using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Meetings;

public sealed class MeetingNeedsTests
{
    [Fact]
    public async Task Interpreting_asked_for_is_a_task_in_time_and_none_once_it_is_taken_back()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.FixAsync();
        var parent = await story.ParentAsync();
        await story.ReplyAsync(parent, ("answer", "Accepted"), ("welsh", "yes"), ("access", "Dolen sain"));

        var step = await story.OpenStepAsync(MeetingStepTypes.Interpreting, parent);
        Assert.Equal(new DateOnly(2025, 9, 24), step.SafeBy);
        await story.ReplyAsync(parent, ("answer", "Accepted"), ("interpreting", "BSL"));
        Assert.Equal(StepState.Closed, (await story.Host.StepsAsync(story.Key)).Single(other => other.StepId == step.StepId).State);
        await story.OpenStepAsync(MeetingStepTypes.Interpreting, parent);
        await story.ReplyAsync(parent, ("answer", "Accepted"));
        Assert.False(await story.IsOpenAsync(MeetingStepTypes.Interpreting));
        var reply = (await story.Host.Get<IMeetings>().RepliesAsync(story.Key, story.MeetingId)).Single(reply => reply.PersonId == parent);
        Assert.Equal("Dolen sain", reply.AccessNeeds);
    }

    [Fact]
    public async Task Whoever_cannot_be_mailed_is_told_by_somebody_and_a_cancellation_waits_for_that()
    {
        await using var host = await ProcessHost.StartAsync();
        var story = await MeetingStory.ArrangeAsync(host, await host.StartCaseAsync());
        var learner = await story.LearnerAsync();
        var offered = await story.OpenStepAsync(MeetingStepTypes.Tell, learner);
        await story.FixAsync();
        var invited = await story.OpenStepAsync(MeetingStepTypes.Tell, learner);
        Assert.NotEqual(offered.StepId, invited.StepId);

        await story.AnswerAsync(MeetingStepTypes.Cancel, ("why", "-"));
        var cancelled = await story.OpenStepAsync(MeetingStepTypes.Tell, learner);
        Assert.True((await host.Get<IRuns>().FindAsync(story.Key, cancelled.RunId))!.IsLive);
        Assert.Empty((await story.AnswerAsync(MeetingStepTypes.Tell, ("means", "in-person"), ("happenedOn", "2025-09-15"))).Problems);
        Assert.False((await host.Get<IRuns>().FindAsync(story.Key, cancelled.RunId))!.IsLive);
    }

    [Fact]
    public async Task Questions_in_one_language_are_translated_and_hold_nothing_up()
    {
        await using var story = await MeetingStory.StartAsync(("questions.cy", ""));
        Assert.Equal(2, (await story.SentAsync(MessageKind.MeetingTimes)).Count);
        Assert.Empty((await story.AnswerAsync(MeetingStepTypes.Translate, ("questions.cy", "Beth sy’n gweithio?"))).Problems);

        var meeting = await story.MeetingAsync();
        var translation = (await story.Host.StepsAsync(story.Key)).Single(step => step.StepId == MeetingQuestions.StepId(meeting));
        Assert.Equal(new FreeText("Beth sy’n gweithio?", "What is going well?"), MeetingQuestions.Of(meeting, translation));
    }

    [Fact]
    public async Task What_was_held_and_overtaken_never_leaves_and_each_person_gets_the_meeting_as_it_stands()
    {
        await using var story = await MeetingStory.StartAsync();
        await HoldAsync(story, new MessageHold("Diogelu", ProcessHost.Alnco, story.Host.Time.GetUtcNow()));
        await story.FixAsync();
        await story.AnswerAsync(MeetingStepTypes.Move, ("timeOn", "2025-11-11"), ("timeFrom", "10:00"));
        Assert.Equal(2, (await story.MailsAsync()).Count);

        await HoldAsync(story, null);
        await story.Host.MoveToAsync(new DateOnly(2025, 9, 16));
        var calendar = Assert.Single(await story.CalendarsOfAsync("mair@example.org"));
        Assert.Equal(1, calendar.Events.Single().Sequence);
        Assert.Equal(4, (await story.SentAsync(MessageKind.MeetingInvitation)).Count);
        Assert.Empty(await story.SentAsync(MessageKind.MeetingMoved));
    }

    [Fact]
    public async Task A_time_nearer_than_ten_school_days_needs_an_agreement_unless_all_chose_it()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.ReplyAsync(await story.ParentAsync(), ("times", "1"));
        await story.ReplyAsync(await story.LearnerAsync(), ("times", "2"));
        await story.Host.MoveToAsync(new DateOnly(2025, 9, 19));

        Assert.Equal(["agreedBy", "agreedOn"], (await story.AnswerAsync(MeetingStepTypes.Fix, ("time", "1"))).Problems.Select(problem => problem.Field));
        await story.ReplyAsync(await story.LearnerAsync(), ("times", "1,2"));
        Assert.Empty((await story.AnswerAsync(MeetingStepTypes.Fix, ("time", "1"))).Problems);
        Assert.Equal(["agreedBy", "agreedOn"], (await story.AnswerAsync(MeetingStepTypes.Move, ("timeOn", "2025-09-29"), ("timeFrom", "10:00"))).Problems.Select(problem => problem.Field));
        Assert.Empty((await story.AnswerAsync(MeetingStepTypes.Move, ("timeOn", "2025-09-29"), ("timeFrom", "10:00"), ("agreedBy", "Mair"), ("agreedOn", "2025-09-19"))).Problems);
        Assert.Equal(new ShorterNotice("Mair", new DateOnly(2025, 9, 19), ProcessHost.Alnco), (await story.MeetingAsync()).ShorterNotice);
    }

    [Fact]
    public async Task Times_too_near_alike_or_without_a_place_are_refused_when_they_are_typed()
    {
        await using var story = await MeetingStory.StartAsync();
        Assert.Equal(["agreedBy", "agreedOn"], (await story.TryArrangeAsync(("time1On", "2025-09-26"))).Select(problem => problem.Field));
        Assert.Equal(["times-alike"], (await story.TryArrangeAsync(("time2On", "2025-10-01"), ("time2From", "14.00"))).Select(problem => problem.Code.Code));
        Assert.Equal(["place"], (await story.TryArrangeAsync(("place", ""))).Select(problem => problem.Field));
        Assert.Equal(["link-not-web"], (await story.TryArrangeAsync(("how", "both"), ("videoLink", "javascript:alert(1)"))).Select(problem => problem.Code.Code));
        Assert.Equal(["time-not-real"], (await story.TryArrangeAsync(("time1From", "hanner dydd"))).Select(problem => problem.Code.Code));
    }

    private static Task HoldAsync(MeetingStory story, MessageHold? hold) =>
        story.Host.Get<ICases>().ChangeAsync(story.Key, found => found with { Hold = hold }, null);
}
