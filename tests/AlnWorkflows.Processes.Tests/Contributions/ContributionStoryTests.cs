using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.TellStaff;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.TellStaff;

namespace AlnWorkflows.Processes.Tests.Contributions;

public sealed class ContributionStoryTests
{
    [Fact]
    public async Task A_professional_who_answers_in_time_is_written_to_once()
    {
        await using var story = await ContributionStory.StartAsync();
        await story.AskAsync();
        await story.MoveToAsync(9, 22);
        await story.AnswerAsync(("answer", "advice"), ("advice", "Mae angen cymorth darllen"));
        await story.MoveToAsync(10, 20);

        var standing = await story.StandingAsync();
        Assert.Equal((ContributionState.Received, null), (standing.State, standing.RemindedAt));
        Assert.Equal("Mae angen cymorth darllen", Assert.Single(standing.Answers).Answer!["advice"]);
        Assert.Single(await story.MailsAsync());
    }

    [Fact]
    public async Task A_silent_professional_is_reminded_once_two_days_before_and_stands_as_none_after_the_day()
    {
        await using var story = await ContributionStory.StartAsync();
        await story.AskAsync(changes: ("replyBy", "2025-10-09"));
        await story.MoveToAsync(10, 6);
        Assert.Equal((0, ContributionState.Awaited), (await story.SentAsync(MessageKind.AdviceReminder), (await story.StandingAsync()).State));
        await story.MoveToAsync(10, 7);
        Assert.Equal(new DateTimeOffset(2025, 10, 7, 7, 0, 0, TimeSpan.Zero), (await story.StandingAsync()).RemindedAt);
        await story.MoveToAsync(10, 9);
        Assert.Equal(ContributionState.Awaited, (await story.StandingAsync()).State);
        await story.MoveToAsync(10, 20);
        Assert.Equal(ContributionState.None, (await story.StandingAsync()).State);
        Assert.Equal(1, await story.SentAsync(MessageKind.AdviceReminder));
    }

    [Theory]
    [InlineData("nothing", ContributionState.NothingToAdd)]
    [InlineData("not-involved", ContributionState.NotInvolved)]
    public async Task A_ready_answer_ends_the_request_and_asks_nothing_of_anybody(string answer, ContributionState state)
    {
        await using var story = await ContributionStory.StartAsync();
        await story.AskAsync();
        await story.AnswerAsync(("answer", answer));
        await story.MoveToAsync(10, 20);

        Assert.Equal(state, (await story.StandingAsync()).State);
        Assert.False(await story.IsOpenAsync(ContributionStepTypes.Advice));
        Assert.False(await story.IsOpenAsync(ContributionStepTypes.Consider));
        Assert.Single(await story.MailsAsync());
    }

    [Fact]
    public async Task A_waiting_list_is_told_to_the_ALNCo_and_the_request_is_made_again_when_it_ends()
    {
        await using var story = await ContributionStory.StartAsync();
        await story.Host.TellStaffAsync();
        await story.AskAsync();
        await story.AnswerAsync(("answer", "waiting-list"), ("until", "2025-10-13"));
        var standing = await story.StandingAsync();
        Assert.Equal((ContributionState.WaitingList, new DateOnly(2025, 10, 13)), (standing.State, standing.WaitsUntil!.Value));
        await story.MoveToAsync(9, 16);
        Assert.Contains((await story.MailsAsync("person-alnco@example.org")), mail => mail.Text.Contains("Consider a professional’s answer", StringComparison.Ordinal));

        await story.MoveToAsync(10, 12);
        Assert.Single(await story.MailsAsync());
        await story.MoveToAsync(10, 13);
        Assert.Equal(2, await story.SentAsync(MessageKind.AdviceRequest));
        Assert.False(await story.IsOpenAsync(ContributionStepTypes.Consider));
        standing = await story.StandingAsync();
        Assert.Equal((ContributionState.Awaited, new DateOnly(2025, 10, 27), 2), (standing.State, standing.Last.DueOn, standing.Last.Number));
        await story.AnswerAsync(("answer", "advice"), ("advice", "Gwelais y dysgwr"));
        Assert.Equal(ContributionState.Received, (await story.StandingAsync()).State);
    }

    [Fact]
    public async Task An_ALNCo_who_does_not_want_to_wait_for_a_list_ends_the_request()
    {
        await using var story = await ContributionStory.StartAsync();
        await story.AskAsync();
        await story.AnswerAsync(("answer", "waiting-list"), ("until", "2025-10-13"), ("note", "Mae’n hir"));
        Assert.Empty((await story.ConsiderAsync(("next", "enough"))).Problems);
        await story.MoveToAsync(10, 20);

        Assert.Equal((ContributionState.WaitingList, 1), ((await story.StandingAsync()).State, await story.SentAsync(MessageKind.AdviceRequest)));
    }

    [Fact]
    public async Task Somebody_else_to_ask_is_a_proposal_that_sends_nothing_until_the_ALNCo_asks()
    {
        await using var story = await ContributionStory.StartAsync();
        await story.AskAsync();
        await story.AnswerAsync(("answer", "ask-another"), ("anotherWho", "Therapydd lleferydd ac iaith"), ("anotherAddress", "therapi@example.org"));
        await story.MoveToAsync(9, 17);
        Assert.Empty(await story.MailsAsync("therapi@example.org"));
        Assert.Equal(ContributionState.AskAnother, (await story.StandingAsync()).State);

        Assert.Empty((await story.ConsiderAsync(
            ("next", "ask"), ("firstName", "Ifan"), ("surname", "Puw"), ("job", "Therapydd"), ("email", "therapi@example.org"),
            ("question", "Sut mae’r dysgwr yn siarad?"), ("replyBy", "2025-10-06"), ("familyKnows", "yes"))).Problems);
        Assert.Single(await story.MailsAsync("therapi@example.org"));
        await story.AnswerAsync(("answer", "nothing"));
        Assert.Equal([ContributionState.AskAnother, ContributionState.NothingToAdd], (await story.StandingsAsync()).Select(standing => standing.State));
    }

    [Fact]
    public async Task A_proposal_that_is_not_taken_up_asks_nobody()
    {
        await using var story = await ContributionStory.StartAsync();
        await story.AskAsync();
        await story.AnswerAsync(("answer", "ask-another"), ("anotherWho", "Meddyg"));
        Assert.Empty((await story.ConsiderAsync(("next", "enough"))).Problems);
        await story.MoveToAsync(10, 20);
        Assert.False(await story.IsOpenAsync(ContributionStepTypes.Advice));
    }

    [Fact]
    public async Task Part_of_the_advice_brings_thanks_with_a_link_for_the_rest_by_the_day_named()
    {
        await using var story = await ContributionStory.StartAsync();
        await story.AskAsync();
        await story.AnswerAsync(("answer", "part"), ("advice", "Rhan un"), ("restBy", "2025-10-20"));
        var standing = await story.StandingAsync();
        Assert.Equal((ContributionState.Partly, new DateOnly(2025, 10, 20)), (standing.State, standing.Last.DueOn));
        Assert.Equal(1, await story.SentAsync(MessageKind.AdviceRest));

        await story.MoveToAsync(10, 20);
        Assert.Equal(1, await story.SentAsync(MessageKind.AdviceReminder));
        await story.AnswerAsync(("answer", "advice"), ("advice", "Rhan dau"));
        standing = await story.StandingAsync();
        Assert.Equal(ContributionState.Received, standing.State);
        Assert.Equal(["Rhan un", "Rhan dau"], standing.Answers.Select(step => step.Answer!["advice"]));
    }

    [Fact]
    public async Task Several_professionals_are_followed_side_by_side_and_one_asked_twice_is_one_person()
    {
        await using var story = await ContributionStory.StartAsync();
        await story.AskAsync();
        await story.AskAsync("ifan@example.org");
        await story.AskAsync(ContributionStory.Psychologist.ToUpperInvariant());
        var open = (await story.Host.StepsAsync(story.Key)).Where(step => step.Type == ContributionStepTypes.Advice).ToList();
        Assert.Equal((3, 2), (open.Count, open.Select(step => step.OwnerPersonId).Distinct().Count()));

        Assert.Empty((await story.AnswerAsync(open[1], null, ("answer", "nothing"))).Problems);
        Assert.Empty((await story.AnswerAsync(open[0], null, ("answer", "advice"), ("advice", "Da"))).Problems);
        Assert.Equal([ContributionState.Received, ContributionState.NothingToAdd, ContributionState.Awaited], (await story.StandingsAsync()).Select(standing => standing.State));
    }

    [Fact]
    public async Task A_request_the_family_does_not_know_of_needs_a_reason_and_says_so_in_both_languages()
    {
        await using var story = await ContributionStory.StartAsync();
        Assert.Equal("familyKnows", Assert.Single((await story.AskAsync(changes: ("familyKnows", ""))).Problems).Field);
        Assert.Equal("unawareWhy", Assert.Single((await story.AskAsync(changes: ("familyKnows", "no"))).Problems).Field);
        Assert.Empty((await story.AskAsync(changes: [("familyKnows", "no"), ("unawareWhy", "Diogelu: plantedreason")])).Problems);

        var mail = Assert.Single(await story.MailsAsync());
        Assert.Contains("Nid yw’r teulu, na’r person ifanc, yn gwybod am y cais hwn eto.", mail.Text, StringComparison.Ordinal);
        Assert.Contains("The family, or the young person, does not know of this request yet.", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("plantedreason", mail.Text + mail.Html, StringComparison.Ordinal);
        await story.AskAsync("ifan@example.org");
        Assert.Contains("The family, or the young person, knows of this request.", Assert.Single(await story.MailsAsync("ifan@example.org")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_decision_closes_what_is_still_asked_and_nobody_is_reminded_of_it()
    {
        await using var story = await ContributionStory.StartAsync();
        await story.AskAsync();
        await story.Host.AnswerAsync(story.Key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-09-15"));
        await story.MoveToAsync(10, 20);
        Assert.Equal(ContributionState.NoLongerNeeded, (await story.StandingAsync()).State);
        Assert.Equal(0, await story.SentAsync(MessageKind.AdviceReminder));
    }

    [Fact]
    public async Task Requests_go_on_where_they_were_when_the_engine_loses_its_store_and_nothing_is_sent_twice()
    {
        await using var story = await ContributionStory.StartAsync();
        await story.AskAsync();
        await story.AskAsync("ifan@example.org");
        var open = (await story.Host.StepsAsync(story.Key)).Where(step => step.Type == ContributionStepTypes.Advice).ToList();
        await story.AnswerAsync(open[0], null, ("answer", "part"), ("advice", "Rhan"), ("restBy", "2025-10-20"));
        await story.AnswerAsync(open[1], null, ("answer", "waiting-list"), ("until", "2025-10-13"));
        await story.Host.LoseEngineStoreAsync();
        await story.Host.SettleAsync();
        await story.MoveToAsync(10, 14);

        Assert.Equal((3, 1), (await story.SentAsync(MessageKind.AdviceRequest), await story.SentAsync(MessageKind.AdviceRest)));
        Assert.All((await story.Host.Get<IMailbox>().ListAsync(100, null)).Items, item => Assert.Equal(1, item.Copies));
        Assert.Equal(2, (await story.Host.StepsAsync(story.Key)).Count(step => step.Type == ContributionStepTypes.Advice && step.State == StepState.Open));
    }
}
