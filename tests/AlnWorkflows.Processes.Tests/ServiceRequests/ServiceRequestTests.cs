using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.ServiceRequests;
using AlnWorkflows.Processes.Tests.Running;
using Type = AlnWorkflows.Processes.ServiceRequests.ServiceStepTypes;

namespace AlnWorkflows.Processes.Tests.ServiceRequests;

/// <summary>Counted on Cardiff's calendar of 2025/26: ten school days after Monday 15 September are Monday 29 September, twenty
/// 13 October, thirty 3 November, with half-term between.</summary>
public sealed class ServiceRequestTests
{
    private static readonly (string, string) Refused = ("answer", ServiceCodes.Refused);

    [Fact]
    public async Task A_school_s_own_request_starts_no_clock_and_says_so_in_both_languages_with_initials_alone()
    {
        await using var story = await ServiceStory.AskedAsync();
        var mail = Assert.Single(await story.MailsAsync());
        Assert.Contains("nid oes cyfnod statudol ar gyfer ateb", mail.Text, StringComparison.Ordinal);
        Assert.Contains("there is no statutory period for answering", mail.Text, StringComparison.Ordinal);
        Assert.Contains("AP", mail.Text, StringComparison.Ordinal);
        foreach (var secret in new[] { "Alys", "Prydderch", "lleferydd", "Asesiad o iaith" })
            Assert.DoesNotContain(secret, mail.Text + mail.Subject, StringComparison.Ordinal);
        Assert.Single(await story.Host.Get<IDuties>().OfCaseAsync(story.Key));
        Assert.True(await story.IsOpenAsync(Type.Answer));
        Assert.Null((await story.Host.OpenStepAsync(story.Key, Type.Answer)).LegalLatest);
    }

    [Fact]
    public async Task Whoever_is_asked_for_the_first_time_is_added_to_the_case_once_on_record()
    {
        await using var story = await ServiceStory.AskedAsync();
        Assert.Empty(await story.AskAsync());

        Assert.Single(await story.Host.Get<IAudit>().OfCaseAsync(story.Key), entry => entry.What == "professional-added");
        Assert.Single(await story.Host.Get<ICases>().ContactsAsync(story.Key), contact => contact.Relation == ContactRelation.Professional);
    }

    [Fact]
    public async Task Three_silences_of_ten_school_days_are_each_followed_by_a_reminder_and_the_third_by_a_step_for_the_ALNCo()
    {
        await using var story = await ServiceStory.AskedAsync();

        await story.MoveToAsync(9, 28);
        Assert.Equal(0, await story.SentAsync(MessageKind.ServiceReminder));
        await story.MoveToAsync(9, 29);
        Assert.Equal(1, await story.SentAsync(MessageKind.ServiceReminder));
        await story.MoveToAsync(10, 13);
        Assert.Equal(2, await story.SentAsync(MessageKind.ServiceReminder));
        await story.MoveToAsync(11, 2);
        Assert.False(await story.IsOpenAsync(Type.Consider));

        await story.MoveToAsync(11, 4);
        Assert.Equal(3, await story.SentAsync(MessageKind.ServiceReminder));
        Assert.True(await story.IsOpenAsync(Type.Consider));
        Assert.True(await story.IsOpenAsync(Type.Answer));
        await story.MoveToAsync(11, 14);
        Assert.Equal(3, await story.SentAsync(MessageKind.ServiceReminder));
    }

    [Fact]
    public async Task An_answer_that_comes_after_three_silences_still_counts_and_nobody_need_consider_silence_any_more()
    {
        await using var story = await ServiceStory.AskedAsync();
        await story.MoveToAsync(11, 4);

        await story.AnswerAsync(("answer", ServiceCodes.WaitingList), ("until", "2025-11-20"));

        Assert.False(await story.IsOpenAsync(Type.Consider));
        Assert.Null(await story.EndAsync());
    }

    [Fact]
    public async Task A_step_that_nobody_decides_is_told_to_the_headteacher_again_and_again()
    {
        await using var story = await ServiceStory.AskedAsync();
        await story.AnswerAsync(Refused, ("reason", "-"));

        await story.MoveToAsync(9, 28);
        Assert.Equal(0, await story.SentAsync(MessageKind.ServiceUndecided));
        await story.MoveToAsync(9, 29);
        Assert.Equal([ProcessHost.Head], (await story.Host.SentAsync(story.Key, MessageKind.ServiceUndecided)).Select(message => message.RecipientId));
        await story.MoveToAsync(10, 13);
        Assert.Equal(2, await story.SentAsync(MessageKind.ServiceUndecided));

        await story.ConsiderAsync(("next", ServiceCodes.Accept), ("why", "-"));
        await story.MoveToAsync(11, 4);
        Assert.Equal(2, await story.SentAsync(MessageKind.ServiceUndecided));
    }

    [Fact]
    public async Task A_waiting_list_is_slept_through_without_a_reminder_and_asked_about_again_on_its_day()
    {
        await using var story = await ServiceStory.AskedAsync();
        await story.AnswerAsync(("answer", ServiceCodes.WaitingList), ("until", "2025-12-03"));

        await story.MoveToAsync(12, 2);
        Assert.Equal((1, 0), (await story.SentAsync(MessageKind.ServiceRequest), await story.SentAsync(MessageKind.ServiceReminder)));
        await story.MoveToAsync(12, 3);
        Assert.Equal(2, await story.SentAsync(MessageKind.ServiceRequest));
        Assert.Contains("waiting list until 3 December 2025", (await story.MailsAsync())[^1].Text, StringComparison.Ordinal);

        await story.AnswerAsync(("answer", ServiceCodes.Given));
        Assert.Equal(ServiceEnd.Given, await story.EndAsync());
    }

    [Fact]
    public async Task After_a_visit_they_are_asked_on_the_next_day_whether_it_happened()
    {
        await using var story = await ServiceStory.AskedAsync();
        await story.AnswerAsync(("answer", ServiceCodes.Visit), ("visitOn", "2025-09-24"));

        await story.MoveToAsync(9, 24);
        Assert.Equal(1, await story.SentAsync(MessageKind.ServiceRequest));
        await story.MoveToAsync(9, 25);
        Assert.Contains("date of the visit or the assessment was 24 September 2025", (await story.MailsAsync())[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_acknowledges_gets_a_link_for_what_follows_and_the_rhythm_begins_again()
    {
        await using var story = await ServiceStory.AskedAsync();
        await story.MoveToAsync(9, 26);
        await story.AnswerAsync(("answer", ServiceCodes.Acknowledged));

        Assert.Equal(2, await story.SentAsync(MessageKind.ServiceRequest));
        await story.MoveToAsync(10, 9);
        Assert.Equal(0, await story.SentAsync(MessageKind.ServiceReminder));
        await story.MoveToAsync(10, 10);
        Assert.Equal(1, await story.SentAsync(MessageKind.ServiceReminder));
    }

    [Fact]
    public async Task The_ALNCo_records_by_hand_what_was_said_by_telephone()
    {
        await using var story = await ServiceStory.AskedAsync();
        await story.MoveToAsync(9, 18);

        await story.RecordAsync(("answer", ServiceCodes.Given), ("happenedOn", "2025-09-17"));

        Assert.Equal(ServiceEnd.Given, await story.EndAsync());
        var answer = Assert.Single(Assert.Single(await story.StandingsAsync()).Rounds).Step.Answer!;
        Assert.Equal((ProcessHost.Alnco, new DateOnly(2025, 9, 17)), (answer.PersonId, answer.HappenedOn));
    }

    [Fact]
    public async Task Sections_20_and_65_are_the_authority_s_alone_so_a_refusal_proposes_to_ask_it_and_refers_no_case()
    {
        await using var story = await ServiceStory.AskedAsync();
        await story.AnswerAsync(Refused, ("reason", "Dim capasiti"));
        await story.AskAuthorityAsync();

        var mail = Assert.Single(await story.MailsAsync("person-officer@example.org"));
        Assert.Contains("section 20", mail.Text, StringComparison.Ordinal);
        Assert.Contains("section 65", mail.Text, StringComparison.Ordinal);
        Assert.Contains("not a referral under section 12(2)(a), and there is no statutory period", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Dim ond yr awdurdod lleol a gaiff eu defnyddio", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Alys", mail.Text, StringComparison.Ordinal);
        Assert.Equal(CasePhase.Deciding, (await story.Host.CaseAsync(story.Key)).Phase);
        Assert.Single(await story.Host.Get<IDuties>().OfCaseAsync(story.Key));

        await story.AuthorityAnswersAsync(("answer", ServiceCodes.Acts), ("power", "20"));
        Assert.Equal(ServiceEnd.AuthorityActs, await story.EndAsync());
    }

    [Fact]
    public async Task A_silent_authority_is_reminded_three_times_and_its_refusal_comes_back_to_the_ALNCo()
    {
        await using var story = await ServiceStory.AskedAsync();
        await story.AnswerAsync(Refused, ("reason", "-"));
        await story.AskAuthorityAsync();
        await story.MoveToAsync(11, 4);
        Assert.Equal(3, await story.SentAsync(MessageKind.ServiceAuthorityReminder));
        Assert.True(await story.IsOpenAsync(Type.Consider));

        await story.AuthorityAnswersAsync(Refused, ("reason", "-"));
        await story.ConsiderAsync(("next", ServiceCodes.Accept), ("why", "Trefniant arall"));

        Assert.Equal(ServiceEnd.RefusedAndAccepted, await story.EndAsync());
        Assert.Equal(0, await story.SentAsync(MessageKind.ServiceNotNeeded));
    }

    [Fact]
    public async Task Who_says_it_is_not_their_area_is_followed_by_whom_the_ALNCo_asks_instead()
    {
        await using var story = await ServiceStory.AskedAsync();
        await story.AnswerAsync(("answer", ServiceCodes.AskAnother), ("anotherWho", "Ifan"), ("anotherAddress", "ifan@example.org"));
        await story.ConsiderAsync(
            ("next", ServiceCodes.AskAnother), ("who", "new"), ("firstName", "Ifan"), ("surname", "Rees"), ("job", "Athro arbenigol"), ("email", "ifan@example.org"), ("question", "Asesiad"));

        Assert.Single(await story.MailsAsync("ifan@example.org"));
        Assert.Single(await story.MailsAsync());
        await story.AnswerAsync(("answer", ServiceCodes.Given));
        Assert.Equal(ServiceEnd.Given, await story.EndAsync());
    }

    [Fact]
    public async Task However_many_are_asked_in_turn_each_is_asked_once_what_the_ALNCo_wrote_for_them()
    {
        await using var story = await ServiceStory.AskedAsync();
        foreach (var number in Enumerable.Range(1, 8))
        {
            await story.AnswerAsync(("answer", ServiceCodes.AskAnother), ("anotherWho", "-"));
            await story.ConsiderAsync(("next", ServiceCodes.AskAnother), ("who", "new"), ("firstName", "-"), ("surname", "-"), ("job", "-"), ("email", $"a{number}@example.org"), ("question", $"Cwestiwn {number}"));
            Assert.Single(await story.MailsAsync($"a{number}@example.org"));
        }

        var rounds = Assert.Single(await story.StandingsAsync()).Rounds;
        Assert.Equal(["Asesiad o iaith", .. Enumerable.Range(1, 8).Select(number => $"Cwestiwn {number}")], rounds.Select(round => round.Question));
        Assert.True((await story.Host.StepsAsync(story.Key)).Max(step => step.StepId.Length) < 100);
    }

    [Fact]
    public async Task The_same_one_may_be_asked_again_after_silence()
    {
        await using var story = await ServiceStory.AskedAsync();
        await story.MoveToAsync(11, 4);

        await story.ConsiderAsync(("next", ServiceCodes.Again));

        Assert.Equal(2, await story.SentAsync(MessageKind.ServiceRequest));
        Assert.True(await story.IsOpenAsync(Type.Answer));
        await story.MoveToAsync(11, 18);
        Assert.Equal(4, await story.SentAsync(MessageKind.ServiceReminder));
    }

    [Fact]
    public async Task What_was_asked_last_stays_open_when_the_engine_has_lost_the_request()
    {
        await using var story = await ServiceStory.AskedAsync();
        await story.MoveToAsync(11, 4);
        await story.ConsiderAsync(("next", ServiceCodes.Again));
        await story.Host.LoseEngineStoreAsync();
        await story.Host.SettleAsync();
        Assert.True(await story.IsOpenAsync(Type.Answer));

        await story.AnswerAsync(Refused, ("reason", "Dim capasiti"));
        await story.ConsiderAsync(("next", ServiceCodes.Again));
        await story.AnswerAsync(Refused, ("reason", "Dim capasiti"));
        await story.Host.LoseEngineStoreAsync();
        await story.Host.SettleAsync();
        Assert.True(await story.IsOpenAsync(Type.Consider));
        await story.ConsiderAsync(("next", ServiceCodes.Accept), ("why", "-"));
        Assert.Equal(ServiceEnd.RefusedAndAccepted, await story.EndAsync());
    }

    [Fact]
    public async Task A_request_taken_back_ends_and_whoever_was_asked_is_told()
    {
        await using var story = await ServiceStory.AskedAsync();
        await story.AnswerAsync(("answer", ServiceCodes.WaitingList), ("until", "2026-01-12"));

        await story.Host.AnswerAsync(story.Key, Type.TakeBack, ("why", "not-needed"));

        Assert.Equal(ServiceEnd.TakenBack, await story.EndAsync());
        Assert.Equal(1, await story.SentAsync(MessageKind.ServiceNotNeeded));
        await story.MoveToAsync(12, 1);
        Assert.Equal(1, await story.SentAsync(MessageKind.ServiceRequest));
    }

    [Fact]
    public async Task A_young_person_is_asked_only_with_their_consent_and_its_withdrawal_ends_the_request()
    {
        await using var story = await ServiceStory.StartAsync(("dateOfBirth", "2008-03-02"), ("learnerEmail", "alys@example.org"));

        Assert.Equal([ErrorCodes.ConsentNeeded], (await story.AskAsync(("familyKnows", "no"))).Select(problem => problem.Code));
        Assert.Empty(await story.AskAsync());
        await story.Host.AnswerAsync(story.Key, Type.TakeBack, ("why", ServiceCodes.Consent));

        Assert.Equal(ServiceEnd.ConsentWithdrawn, await story.EndAsync());
        Assert.Equal(1, await story.SentAsync(MessageKind.ServiceNotNeeded));
    }

    [Fact]
    public async Task A_child_s_request_that_the_family_does_not_know_of_says_why_and_the_professional_is_warned()
    {
        await using var story = await ServiceStory.StartAsync();

        Assert.Equal(["unawareWhy"], (await story.AskAsync(("familyKnows", "no"))).Select(problem => problem.Field));
        Assert.Empty(await story.AskAsync(("familyKnows", "no"), ("unawareWhy", "Diogelu")));

        var mail = Assert.Single(await story.MailsAsync());
        Assert.Contains("does not know of this request yet", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Diogelu", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_learner_leaving_closes_the_case_and_ends_the_request_at_once()
    {
        await using var story = await ServiceStory.AskedAsync();

        await story.Host.AnswerAsync(story.Key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-09-15"));

        Assert.Equal(ServiceEnd.CaseClosed, await story.EndAsync());
        Assert.Equal(1, await story.SentAsync(MessageKind.ServiceNotNeeded));
        Assert.Equal([ErrorCodes.CaseNotFound], (await story.AskAsync()).Select(problem => problem.Code));
    }

    [Fact]
    public async Task The_same_request_sent_twice_is_one_and_another_stands_beside_it()
    {
        await using var story = await ServiceStory.StartAsync();
        var alnco = story.Host.ActorOf(ProcessHost.Alnco);

        Assert.Empty(await story.AskAsync("aaaa", alnco));
        Assert.Empty(await story.AskAsync("aaaa", alnco));
        Assert.Empty(await story.AskAsync("bbbb", alnco, ("service", "Seicoleg addysg")));

        Assert.Equal(["Therapi lleferydd", "Seicoleg addysg"], (await story.StandingsAsync()).Select(standing => standing.Request.Answer!["service"]));
        Assert.Equal(2, await story.SentAsync(MessageKind.ServiceRequest));
        Assert.Single(await story.Host.Get<ICases>().ContactsAsync(story.Key), contact => contact.Relation == ContactRelation.Professional);
        Assert.Equal([ErrorCodes.NotAllowed], (await story.AskAsync("cccc", story.Host.ActorOf(ProcessHost.Governor))).Select(problem => problem.Code));
    }

    [Fact]
    public async Task A_run_that_loses_its_engine_waits_for_the_same_and_repeats_nothing()
    {
        await using var story = await ServiceStory.AskedAsync();
        await story.MoveToAsync(11, 4);
        await LoseAsync(story);
        Assert.Equal((1, 3), (await story.SentAsync(MessageKind.ServiceRequest), await story.SentAsync(MessageKind.ServiceReminder)));
        Assert.True(await story.IsOpenAsync(Type.Consider));

        await story.AskAuthorityAsync();
        await LoseAsync(story);
        Assert.Equal(1, await story.SentAsync(MessageKind.ServiceToAuthority));
        Assert.False(await story.IsOpenAsync(Type.Answer));

        await story.AuthorityAnswersAsync(("answer", ServiceCodes.Acts), ("power", "65"));
        await LoseAsync(story);
        Assert.Equal(ServiceEnd.AuthorityActs, await story.EndAsync());
    }

    private static async Task LoseAsync(ServiceStory story)
    {
        await story.Host.LoseEngineStoreAsync();
        await story.Host.SettleAsync();
    }
}
