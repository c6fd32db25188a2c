using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.TargetedProvision;
using AlnWorkflows.Processes.Tests.Running;
using Type = AlnWorkflows.Processes.TargetedProvision.ProvisionStepTypes;

namespace AlnWorkflows.Processes.Tests.TargetedProvision;

public sealed class TargetedProvisionTests
{
    /// <summary>The 35th school day after Monday 15 September 2025, no INSET day counted out.</summary>
    private static readonly DateOnly LastDayFrom15September = new(2025, 11, 10);

    [Fact]
    public async Task What_is_agreed_runs_no_statutory_clock_and_the_family_is_told_when_it_is_looked_at_again()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host);

        var found = await host.CaseAsync(story.Key);
        Assert.Equal((CasePhase.TargetedProvision, true), (found.Phase, found.Awareness is null));
        Assert.Empty(await host.Get<IDuties>().OfCaseAsync(story.Key));
        Assert.DoesNotContain(await host.Get<IRuns>().OfCaseAsync(story.Key), run => run.Process == DecideAlnProcess.Name);
        Assert.Empty(await host.SentAsync(story.Key, MessageKind.Deciding));
        Assert.Equal(BilingualDate.Date(ProvisionStory.ReviewOn), Assert.Single(await story.ToldAsync()).Values["provisionReviewOn"]);
        Assert.Equal("Mr Ellis", (await story.RecordAsync()).Current!["delivers"]);
    }

    [Fact]
    public async Task The_mail_to_the_family_says_in_both_languages_that_they_may_ask_and_names_nothing_that_was_agreed()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host);

        Assert.Single(await story.ToldAsync());
        var mail = Assert.Single((await host.Get<IMailbox>().ListAsync(50, null)).Items, item => item.Mail.To == "mair@example.org").Mail;
        Assert.Contains("Gallwch ofyn i ni benderfynu unrhyw bryd", mail.Text, StringComparison.Ordinal);
        Assert.Contains("You can ask us to decide at any time", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("darllen,", mail.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Prydderch", mail.Text.Replace("Mair Prydderch", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_review_is_a_task_on_its_date_and_is_chased_each_week_until_it_is_recorded()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host, ("reviewOn", "2025-10-20"));

        await host.MoveToAsync(new DateOnly(2025, 10, 19));
        Assert.False(await host.IsOpenAsync(story.Key, Type.Review));
        Assert.Empty(await story.ChasersAsync());

        await host.MoveToAsync(new DateOnly(2025, 10, 20));
        Assert.Equal(ProcessHost.Alnco, (await host.OpenStepAsync(story.Key, Type.Review)).OwnerPersonId);
        Assert.False(await host.IsOpenAsync(story.Key, Type.ReviewEarly));
        Assert.Single(await story.ChasersAsync());

        await host.MoveToAsync(new DateOnly(2025, 11, 2));
        Assert.Single(await story.ChasersAsync());
        await host.MoveToAsync(new DateOnly(2025, 11, 11));
        Assert.Equal(3, (await story.ChasersAsync()).Count);

        await story.ReviewAsync("2025-11-11", ("appears", "no"), ("next", ProvisionCodes.TargetMet));
        await host.MoveToAsync(new DateOnly(2025, 12, 1));
        Assert.Equal(3, (await story.ChasersAsync()).Count);
    }

    [Fact]
    public async Task A_review_that_finds_that_the_learner_may_have_ALN_starts_the_clock_of_section_11_that_day()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host);
        await host.MoveToAsync(ProvisionStory.ReviewOn);

        Assert.Empty((await story.ReviewAsync("2025-09-15", ("appears", "yes"))).Problems);

        await AssertDecidingFromAsync(host, story, ProvisionStory.ReviewOn, LastDayFrom15September);
        Assert.Equal(AwarenessSource.Assessment, (await host.CaseAsync(story.Key)).Awareness!.Source);
        Assert.Single(await host.SentAsync(story.Key, MessageKind.Deciding));
    }

    [Fact]
    public async Task A_review_that_is_recorded_late_starts_the_clock_on_the_day_of_the_review()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host);
        await host.MoveToAsync(new DateOnly(2025, 9, 30));

        await story.ReviewAsync("2025-09-15", ("appears", "yes"));

        await AssertDecidingFromAsync(host, story, ProvisionStory.ReviewOn, LastDayFrom15September);
    }

    [Fact]
    public async Task Going_on_with_the_provision_does_not_postpone_deciding_once_it_appears_that_the_learner_may_have_ALN()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host);
        await host.MoveToAsync(ProvisionStory.ReviewOn);

        Assert.Empty((await story.ReviewAsync("2025-09-15", ("appears", "yes"), ("next", ProvisionCodes.GoesOn), ("reviewOn", "2025-12-01"))).Problems);

        await AssertDecidingFromAsync(host, story, ProvisionStory.ReviewOn, LastDayFrom15September);
        await host.MoveToAsync(new DateOnly(2025, 11, 12));
        Assert.NotNull((await host.DutyAsync(story.Key, RuleIds.SchoolDecideAndIdp)).Breach);
    }

    [Fact]
    public async Task The_provision_goes_on_only_by_a_review_that_answers_the_question_and_only_for_a_term()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host);
        await host.MoveToAsync(ProvisionStory.ReviewOn);

        Assert.Contains((await story.ReviewAsync("2025-09-15", ("next", ProvisionCodes.GoesOn))).Problems, problem => problem.Field == "appears");
        Assert.Equal([ErrorCodes.DateTooLate], (await story.GoOnAsync("2025-09-15", "2025-12-16")).Problems.Select(problem => problem.Code));
        Assert.Empty((await story.GoOnAsync("2025-09-15", "2025-10-20")).Problems);

        var record = await story.RecordAsync();
        Assert.Equal((2, new DateOnly(2025, 10, 20)), (record.Round, record.ReviewOn!.Value));
        Assert.Equal(2, (await story.ToldAsync()).Count);
        Assert.Empty(await host.Get<IDuties>().OfCaseAsync(story.Key));
        await host.MoveToAsync(new DateOnly(2025, 10, 20));
        Assert.Empty((await story.ReviewAsync("2025-10-20", ("appears", "yes"))).Problems);
        Assert.Equal(new DateOnly(2025, 10, 20), (await host.CaseAsync(story.Key)).Awareness!.HappenedOn);
    }

    [Fact]
    public async Task The_family_asking_by_their_link_starts_the_clock_that_day_whatever_was_agreed()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host, ("reviewOn", "2025-11-24"));
        await host.MoveToAsync(ProvisionStory.ReviewOn);

        Assert.Empty((await story.FamilyAsksAsync()).Problems);

        await AssertDecidingFromAsync(host, story, ProvisionStory.ReviewOn, LastDayFrom15September);
        var awareness = (await host.CaseAsync(story.Key)).Awareness!;
        Assert.Equal((AwarenessSource.Parent, "Mair Prydderch"), (awareness.Source, awareness.ByWhom));
    }

    [Fact]
    public async Task Staff_record_at_any_time_that_it_appears_and_the_clock_runs_from_the_day_they_name()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host, ("reviewOn", "2025-11-24"));
        await host.MoveToAsync(new DateOnly(2025, 9, 19));
        var teacher = new Actor("person-teacher", ProcessHost.School, [Role.Teacher]);

        var step = await host.OpenStepAsync(story.Key, Type.Appears);
        Assert.Empty((await host.AnswerAsync(story.Key, step, teacher, null, ("happenedOn", "2025-09-15"), ("awareFrom", "Professional"), ("awareBy", "Seicolegydd"))).Problems);

        await AssertDecidingFromAsync(host, story, ProvisionStory.ReviewOn, LastDayFrom15September);
        Assert.Equal(AwarenessSource.Professional, (await host.CaseAsync(story.Key)).Awareness!.Source);
    }

    [Fact]
    public async Task A_review_may_be_held_early()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host, ("reviewOn", "2025-11-24"));
        await host.MoveToAsync(ProvisionStory.ReviewOn);

        await story.AnswerReviewAsync(Type.ReviewEarly, "2025-09-15", ("appears", "yes"));

        await AssertDecidingFromAsync(host, story, ProvisionStory.ReviewOn, LastDayFrom15September);
    }

    [Theory]
    [InlineData(ProvisionCodes.TargetMet, ProvisionEnd.TargetMet)]
    [InlineData(ProvisionCodes.Stopped, ProvisionEnd.Stopped)]
    public async Task Provision_that_ends_closes_the_case_and_the_family_is_told_why(string next, ProvisionEnd end)
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host);
        await host.MoveToAsync(ProvisionStory.ReviewOn);

        await story.ReviewAsync("2025-09-15", ("appears", "no"), ("next", next), ("whyStopped", "Dewis y teulu"));

        await AssertClosedAsync(host, story, end);
    }

    [Fact]
    public async Task Provision_ends_when_the_learner_leaves_the_school()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host);

        await host.AnswerAsync(story.Key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-09-01"));

        await AssertClosedAsync(host, story, ProvisionEnd.LearnerLeft);
    }

    [Fact]
    public async Task A_young_person_who_asks_is_asked_for_consent_before_their_clock_starts()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host, ("dateOfBirth", "2008-03-02"), ("learnerEmail", "alys@example.org"), ("agreedWith", "learner"));

        Assert.Empty((await story.FamilyAsksAsync()).Problems);

        var found = await host.CaseAsync(story.Key);
        Assert.Equal((CasePhase.AwaitingConsent, AwarenessSource.Learner), (found.Phase, found.Awareness!.Source));
        Assert.Empty(await host.Get<IDuties>().OfCaseAsync(story.Key));
        Assert.Single(await host.SentAsync(story.Key, MessageKind.ConsentRequest));
    }

    [Fact]
    public async Task Agreed_without_the_child_or_the_parent_it_says_why()
    {
        await using var host = await ProvisionStory.HostAsync();

        var refused = await ProvisionStory.StartAsync(host, host.ActorOf(ProcessHost.Alnco), "a", ("agreedWith", "parents"));
        var begun = await ProvisionStory.StartAsync(host, host.ActorOf(ProcessHost.Alnco), "b", ("agreedWith", "parents"), ("notAgreed", "Rhy ifanc"));

        Assert.Equal(["notAgreed"], refused.Problems.Select(problem => problem.Field));
        Assert.NotNull(begun.Case);
    }

    [Fact]
    public async Task A_teacher_may_start_it_once_and_a_governor_may_not()
    {
        await using var host = await ProvisionStory.HostAsync();
        var teacher = new Actor("person-teacher", ProcessHost.School, [Role.Teacher]);

        var first = await ProvisionStory.StartAsync(host, teacher, "once");
        var second = await ProvisionStory.StartAsync(host, teacher, "once");

        Assert.Equal(first.Case, second.Case);
        Assert.Single(await new ProvisionStory(host, first.Case!.Value).ToldAsync());
        Assert.Equal([ErrorCodes.NotAllowed], (await ProvisionStory.StartAsync(host, host.ActorOf(ProcessHost.Governor), "other")).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public async Task A_parent_who_cannot_be_mailed_becomes_a_task_to_tell_them()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host, ("parent1Email", ""));

        Assert.True(await host.IsOpenAsync(story.Key, FamilyStepTypes.TellFamily));
    }

    [Fact]
    public async Task A_run_that_loses_its_engine_waits_for_the_same_and_repeats_nothing()
    {
        await using var host = await ProvisionStory.HostAsync();
        var story = await ProvisionStory.BeginAsync(host);
        await host.MoveToAsync(ProvisionStory.ReviewOn);
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
        Assert.Equal((1, 1), ((await story.ToldAsync()).Count, (await story.ChasersAsync()).Count));

        await story.GoOnAsync("2025-09-15", "2025-10-20");
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
        Assert.Equal(2, (await story.ToldAsync()).Count);
        Assert.True(await host.IsOpenAsync(story.Key, Type.ReviewEarly));

        await story.FamilyAsksAsync();
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();
        Assert.Single(await host.SentAsync(story.Key, MessageKind.Deciding));
        Assert.Equal(ProvisionStory.ReviewOn, (await host.DutyAsync(story.Key, RuleIds.SchoolDecideAndIdp)).Clock.AnchorDate);
    }

    private static async Task AssertDecidingFromAsync(ProcessHost host, ProvisionStory story, DateOnly awareOn, DateOnly legalLatest)
    {
        var found = await host.CaseAsync(story.Key);
        Assert.Equal((CasePhase.Deciding, awareOn), (found.Phase, found.Awareness!.HappenedOn));
        var duty = await host.DutyAsync(story.Key, RuleIds.SchoolDecideAndIdp);
        Assert.Equal((awareOn, legalLatest), (duty.Clock.AnchorDate, duty.LegalLatest));
        Assert.DoesNotContain(await host.StepsAsync(story.Key), step => step.State == StepState.Open && step.Type.StartsWith("provision-", StringComparison.Ordinal));
        Assert.False(Assert.Single(await host.Get<IRuns>().OfCaseAsync(story.Key), run => run.Process == TargetedProvisionProcess.Name).IsLive);
    }

    private static async Task AssertClosedAsync(ProcessHost host, ProvisionStory story, ProvisionEnd end)
    {
        var found = await host.CaseAsync(story.Key);
        Assert.Equal((CasePhase.Closed, $"{end}"), (found.Phase, found.ClosingReason));
        Assert.Equal(ProvisionWords.ClosingReason(end), Assert.Single(await host.SentAsync(story.Key, MessageKind.CaseClosed)).Values["reason"]);
        Assert.DoesNotContain(await host.StepsAsync(story.Key), step => step.State == StepState.Open);
        Assert.Empty(await host.Get<IDuties>().OfCaseAsync(story.Key));
        Assert.False(Assert.Single(await host.Get<IRuns>().OfCaseAsync(story.Key)).IsLive);
    }
}
