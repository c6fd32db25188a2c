using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Meetings;

public sealed class MeetingReplyTests
{
    [Fact]
    public async Task A_calendars_answer_counts_until_our_own_page_is_answered_and_never_after()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.FixAsync();
        Assert.True(await FromCalendarAsync(story, MeetingAnswer.Tentative, sequence: 0, minute: 1));
        Assert.False(await FromCalendarAsync(story, MeetingAnswer.Tentative, sequence: 0, minute: 2));
        Assert.False(await FromCalendarAsync(story, MeetingAnswer.Accepted, sequence: 0, minute: 0));
        Assert.True(await FromCalendarAsync(story, MeetingAnswer.Accepted, sequence: 0, minute: 3));
        Assert.Equal((MeetingAnswer.Accepted, ReplySource.Calendar), await HeadsAsync(story));

        await story.ReplyAsync(ProcessHost.Head, ("answer", "Declined"));
        Assert.False(await FromCalendarAsync(story, MeetingAnswer.Accepted, sequence: 0, minute: 600));
        Assert.Equal((MeetingAnswer.Declined, ReplySource.Page), await HeadsAsync(story));
    }

    [Fact]
    public async Task A_calendars_answer_to_an_invitation_that_was_overtaken_is_not_taken()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.FixAsync();
        await story.ReplyAsync(ProcessHost.Head, ("answer", "Declined"));
        await story.AnswerAsync(MeetingStepTypes.Move, ("timeOn", "2025-11-11"), ("timeFrom", "10:00"));

        Assert.False(await FromCalendarAsync(story, MeetingAnswer.Accepted, sequence: 0, minute: 1));
        Assert.True(await FromCalendarAsync(story, MeetingAnswer.Accepted, sequence: 1, minute: 1));
        Assert.Equal((MeetingAnswer.Accepted, ReplySource.Calendar), await HeadsAsync(story));
    }

    [Fact]
    public async Task Nobody_who_was_not_asked_can_answer()
    {
        await using var story = await MeetingStory.StartAsync();
        await story.FixAsync();
        Assert.Equal(["not-found"], (await story.ReplyAsync(ProcessHost.Governor, ("answer", "Accepted"))).Select(problem => problem.Code.Code));
        Assert.False(await story.Host.Get<MeetingReplying>().FromCalendarAsync(
            story.Key, story.MeetingId, ProcessHost.Governor, MeetingAnswer.Accepted, 0, story.Host.Time.GetUtcNow(), CancellationToken.None));
    }

    /// <summary>However often the engine's store is lost, everybody hears of each change once.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_meeting_survives_the_loss_of_the_engines_store_and_repeats_no_message(int seed)
    {
        var random = new Random(seed);
        await using var story = await MeetingStory.StartAsync();
        Func<Task>[] acts =
        [
            () => story.FixAsync(),
            async () => await story.AnswerAsync(MeetingStepTypes.Move, ("timeOn", "2025-11-11"), ("timeFrom", "10:00")),
            () => story.Host.MoveToAsync(new DateOnly(2025, 11, 10)),
            () => story.Host.MoveToAsync(new DateOnly(2025, 11, 12)),
            async () => await story.AnswerAsync(MeetingStepTypes.Record, ("held", "no")),
        ];
        foreach (var act in acts)
        {
            if (random.Next(3) > 0)
            {
                await story.Host.LoseEngineStoreAsync();
                await story.Host.SettleAsync();
            }

            await act();
        }

        Assert.Equal((2, 4, 4, 4), ((await story.SentAsync(MessageKind.MeetingTimes)).Count, (await story.SentAsync(MessageKind.MeetingInvitation)).Count, (await story.SentAsync(MessageKind.MeetingMoved)).Count, (await story.SentAsync(MessageKind.MeetingReminder)).Count));
        Assert.Equal(4, (await story.MailsAsync()).Count(mail => mail.Text.Contains("questions to think about", StringComparison.Ordinal)));
        Assert.Equal(14, (await story.MailsAsync()).Count);
        Assert.Equal(MeetingState.Over, (await story.MeetingAsync()).State);
    }

    private static Task<bool> FromCalendarAsync(MeetingStory story, MeetingAnswer answer, int sequence, int minute) =>
        story.Host.Get<MeetingReplying>().FromCalendarAsync(
            story.Key, story.MeetingId, ProcessHost.Head, answer, sequence, story.Host.Time.GetUtcNow().AddMinutes(minute), CancellationToken.None);

    private static async Task<(MeetingAnswer?, ReplySource)> HeadsAsync(MeetingStory story)
    {
        var reply = (await story.Host.Get<IMeetings>().RepliesAsync(story.Key, story.MeetingId)).Single(reply => reply.PersonId == ProcessHost.Head);
        return (reply.AnswerTo(await story.MeetingAsync()), reply.Source);
    }
}
