using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Tests.Contributions;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.Reviews;

/// <summary>Advice of professionals on a plan that is reviewed.</summary>
public sealed class ReviewAdviceTests
{
    [Fact]
    public async Task Professionals_are_asked_while_a_review_is_held_and_not_between_reviews()
    {
        await using var host = await ReviewStory.HostAsync();
        var (review, story) = await BeginAsync(host);
        Assert.False(await story.IsOpenAsync(ContributionStepTypes.Ask));

        await review.AskAsync(ReviewCodes.School, "2026-01-15");
        Assert.Empty((await story.AskAsync(changes: ("replyBy", "2026-02-05"))).Problems);
        await story.AnswerAsync(("answer", "advice"), ("advice", "Mae’n darllen yn well"));

        Assert.Equal(ContributionState.Received, (await story.StandingAsync()).State);
        Assert.Single(await story.MailsAsync());
    }

    [Fact]
    public async Task A_professional_is_written_to_once_however_often_the_review_looks_again()
    {
        await using var host = await ReviewStory.HostAsync();
        var (review, story) = await BeginAsync(host);
        await review.AskAsync(ReviewCodes.School, "2026-01-15");
        await story.AskAsync(changes: ("replyBy", "2026-02-05"));

        await review.AskAsync(ReviewCodes.Family, "2026-01-15");
        await review.AskAsync(ReviewCodes.Nhs, "2026-01-15");
        await host.MoveToAsync(new DateOnly(2026, 2, 20));
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
        await host.MoveToAsync(new DateOnly(2026, 2, 27));

        Assert.Equal((1, 1), (await story.SentAsync(MessageKind.AdviceRequest), await story.SentAsync(MessageKind.AdviceReminder)));
    }

    [Fact]
    public async Task What_has_not_come_when_the_review_ends_is_needed_no_longer_and_the_next_review_asks_anew()
    {
        await using var host = await ReviewStory.HostAsync();
        var (review, story) = await BeginAsync(host);
        await review.AskAsync(ReviewCodes.School, "2026-01-15");
        await story.AskAsync(changes: ("replyBy", "2026-02-05"));
        await review.DecideAsync(ReviewCodes.NoRevision, "2026-01-15");
        await host.MoveToAsync(new DateOnly(2026, 1, 26));

        Assert.Equal(ContributionState.NoLongerNeeded, (await story.StandingAsync()).State);
        Assert.False(await story.IsOpenAsync(ContributionStepTypes.Ask));
        Assert.Equal(0, await story.SentAsync(MessageKind.AdviceReminder));

        await review.AskAsync(ReviewCodes.School, "2026-01-26");
        Assert.Empty((await story.AskAsync(changes: ("replyBy", "2026-02-05"))).Problems);
        await story.AnswerAsync(("answer", "nothing"));

        Assert.Equal([ContributionState.NoLongerNeeded, ContributionState.NothingToAdd], (await story.StandingsAsync()).Select(standing => standing.State));
    }

    private static async Task<(ReviewStory Review, ContributionStory Advice)> BeginAsync(ProcessHost host)
    {
        var review = await ReviewStory.BeginAsync(host);
        return (review, new ContributionStory(host, review.Key));
    }
}
