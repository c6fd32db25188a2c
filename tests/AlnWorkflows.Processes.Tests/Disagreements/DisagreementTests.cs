using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.Law;
using AlnWorkflows.Processes.Tests.Running;
using Code = AlnWorkflows.Processes.Disagreements.DisagreementCodes;
using Type = AlnWorkflows.Processes.Disagreements.DisagreementStepTypes;

namespace AlnWorkflows.Processes.Tests.Disagreements;

public sealed class DisagreementTests
{
    private const string StageSubject = "Talking with you about what you raised";
    private const string EndSubject = "The end of the conversation";

    [Fact]
    [Proves(RuleIds.SchoolDecideAndIdp)]
    public async Task Talking_extends_no_duty_of_the_school_and_each_letter_names_its_last_day()
    {
        await using var story = await DisagreementStory.RaisedAsync();

        var letter = Assert.Single(await story.MailsAsync(DisagreementStory.Mother, StageSubject)).Text;
        foreach (var said in new[] { "erbyn 10 Tachwedd 2025. Nid yw siarad yn estyn y cyfnod hwnnw", "by 10 November 2025. Talking does not extend that period", "never before it", "The Act sets no time limit for asking, except where a notice names a period", "You cannot appeal to the Education Tribunal for Wales against a school’s decision", "That date is local practice" })
            Assert.Contains(said, letter, StringComparison.Ordinal);

        await story.MoveToAsync(11, 11);
        await story.GoOnAsync(DisagreementStage.Governor);
        Assert.Equal(new DateOnly(2025, 11, 10), (await story.Host.DutyAsync(story.Key, RuleIds.SchoolDecideAndIdp)).LegalLatest);
        letter = (await story.MailsAsync(DisagreementStory.Mother, StageSubject))[^1].Text;
        Assert.Contains("had to complete a step in this case by 10 November 2025, and it is late. Talking does not excuse the delay", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("No legal date is running", letter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_stage_is_told_to_the_family_and_to_whoever_speaks_until_what_was_agreed_ends_it()
    {
        await using var story = await DisagreementStory.RaisedAsync((Code.Stage, nameof(DisagreementStage.ClassTeacher)));
        Assert.Equal((1, 0), (await story.SentAsync(MessageKind.DisagreementStage), await story.SentAsync(MessageKind.DisagreementToSpeak)));

        await story.GoOnAsync(DisagreementStage.School, ("schoolPerson", ProcessHost.Head));
        Assert.Equal(1, await story.SentAsync(MessageKind.DisagreementToSpeak));
        Assert.Contains(await story.MailsAsync(DisagreementStory.Mother, StageSubject), mail => mail.Text.Contains("Huw Rees", StringComparison.Ordinal));

        await story.GoOnAsync(DisagreementStage.Governor);
        var governor = Assert.Single(await story.MailsAsync($"{ProcessHost.Governor}@example.org", "Talking with a family"));
        Assert.DoesNotContain("AP", governor.Text, StringComparison.Ordinal);

        await story.ToAuthorityAsync();
        var officer = Assert.Single(await story.MailsAsync($"{ProcessHost.Officer}@example.org", "Request for help with a disagreement"));
        Assert.Contains("/l/", officer.Text, StringComparison.Ordinal);
        await story.AuthorityAnswersAsync((Code.Answer, Code.Advice));
        Assert.Equal(0, await story.SentAsync(MessageKind.DisagreementReceived));

        await story.OutcomeAsync(Code.Resolved, ("agreed", "Cytunwyd"));
        Assert.Equal(DisagreementEnd.Resolved, await story.EndAsync());
        Assert.Equal(4, await story.SentAsync(MessageKind.DisagreementStage));
        var ended = Assert.Single(await story.MailsAsync(DisagreementStory.Mother, EndSubject)).Text;
        Assert.Contains("the disagreement has been resolved", ended, StringComparison.Ordinal);
        Assert.Contains("by 10 November 2025. Talking does not extend that period", ended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_mail_says_what_the_disagreement_is_about_or_names_the_learner()
    {
        await using var story = await DisagreementStory.RaisedAsync();
        await story.ToAuthorityAsync();
        await story.TakenUpAsync("2025-09-30", null);
        await story.OutcomeAsync(Code.Resolved, ("agreed", "Cytunwyd hyn"));

        foreach (var mail in (await story.Host.Get<IMailbox>().ListAsync(300, null)).Items.Select(item => item.Mail))
            foreach (var private_ in new[] { DisagreementStory.Words, "Cytunwyd hyn", "Alys", "Prydderch" })
                Assert.DoesNotContain(private_, mail.Subject + mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_family_may_go_straight_to_a_later_stage_by_their_link_and_stop_at_any_time()
    {
        await using var story = await DisagreementStory.RaisedAsync((Code.Stage, nameof(DisagreementStage.ClassTeacher)));

        await story.ChooseAsync((Code.Result, Code.GoOn), (Code.Stage, nameof(DisagreementStage.Authority)));
        Assert.Equal(DisagreementStage.Authority, await story.StageAsync());
        Assert.Equal(1, await story.SentAsync(MessageKind.DisagreementToAuthority));

        await story.ChooseAsync((Code.Result, Code.Stop));
        Assert.Equal(DisagreementEnd.FamilyStopped, await story.EndAsync());
        Assert.Contains("you do not want to talk further", Assert.Single(await story.MailsAsync(DisagreementStory.Mother, EndSubject)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_legal_route_may_be_taken_at_any_time_with_talking_beside_it_or_without()
    {
        await using var story = await DisagreementStory.RaisedAsync();

        await story.ChooseAsync((Code.Result, Code.Legal), ("route", "reconsider"), (Code.Talk, "yes"));
        Assert.Equal(DisagreementStage.School, await story.StageAsync());
        Assert.True(await story.IsOpenAsync(Type.Outcome));

        await story.ChooseAsync((Code.Result, Code.Legal), ("route", "reconsider"), (Code.Talk, "no"));
        Assert.Equal(DisagreementEnd.LegalRoute, await story.EndAsync());
        Assert.Contains("That record does not ask the local authority to reconsider", Assert.Single(await story.MailsAsync(DisagreementStory.Mother, EndSubject)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_records_stands_in_the_list_with_its_local_date_and_is_told_to_the_headteacher_again_and_again()
    {
        await using var story = await DisagreementStory.RaisedAsync();
        var step = await story.Host.OpenStepAsync(story.Key, Type.Outcome);
        Assert.Equal(new DateOnly(2025, 9, 29), step.SafeBy);

        await story.MoveToAsync(10, 5);
        Assert.Equal(0, await story.SentAsync(MessageKind.DisagreementUnrecorded));
        await story.MoveToAsync(10, 6);
        Assert.Equal(1, await story.SentAsync(MessageKind.DisagreementUnrecorded));
        await story.MoveToAsync(10, 20);
        Assert.Equal(3, await story.SentAsync(MessageKind.DisagreementUnrecorded));
        Assert.Equal(1, await story.SentAsync(MessageKind.DisagreementStage));
    }

    [Fact]
    public async Task A_silent_authority_is_reminded_and_what_its_service_says_is_told_to_the_family_with_what_it_does_not_extend()
    {
        await using var story = await DisagreementStory.RaisedAsync();
        await story.ToAuthorityAsync();
        await story.MoveToAsync(10, 6);
        Assert.Contains("We wrote to you on 15 September 2025", (await story.MailsAsync($"{ProcessHost.Officer}@example.org", "Request for help"))[^1].Text, StringComparison.Ordinal);

        await story.TakenUpAsync("2025-10-20", "2025-10-06");
        var received = Assert.Single(await story.MailsAsync(DisagreementStory.Mother, "We have received your request")).Text;
        foreach (var said in new[] { "SNAP Cymru", "20 October 2025", "by 10 November 2025. Talking does not extend that period", "does not affect any right you have to appeal" })
            Assert.Contains(said, received, StringComparison.Ordinal);
        Assert.DoesNotContain("extends the period for appealing", received, StringComparison.Ordinal);
        await story.MoveToAsync(10, 20);
        Assert.Equal(2, await story.SentAsync(MessageKind.DisagreementToAuthority));
    }

    [Fact]
    public async Task The_authority_is_not_written_to_without_the_family_s_agreement()
    {
        await using var story = await DisagreementStory.StartAsync();
        Assert.Equal([ErrorCodes.AgreementNeeded], (await story.RaiseAsync((Code.Stage, nameof(DisagreementStage.Authority)), ("familyAgrees", "no"))).Select(problem => problem.Code));
        Assert.Equal(0, await story.SentAsync(MessageKind.DisagreementToAuthority));
    }

    [Fact]
    public async Task One_of_the_family_raises_it_and_the_ALNCo_is_chased_until_it_is_arranged()
    {
        await using var story = await DisagreementStory.StartAsync();
        Assert.Empty(await story.RaiseByFamilyAsync());
        Assert.Empty(await story.RaiseByFamilyAsync());
        Assert.Equal(new DateOnly(2025, 9, 22), (await story.Host.OpenStepAsync(story.Key, Type.Arrange)).SafeBy);
        await story.MoveToAsync(9, 29);
        Assert.Equal((1, 0), (await story.SentAsync(MessageKind.DisagreementUnrecorded), await story.SentAsync(MessageKind.DisagreementStage)));

        await story.ArrangeAsync((Code.Result, Code.GoOn), (Code.Stage, nameof(DisagreementStage.School)));
        Assert.Contains("Siân Evans", Assert.Single(await story.MailsAsync(DisagreementStory.Mother, StageSubject)).Text, StringComparison.Ordinal);
        Assert.Equal(0, await story.SentAsync(MessageKind.DisagreementToSpeak));
        await story.OutcomeAsync(Code.Stop);
        Assert.Equal(DisagreementEnd.FamilyStopped, await story.EndAsync());
    }

    [Fact]
    public async Task The_decision_that_a_family_disagrees_with_closes_the_case_and_not_the_disagreement()
    {
        await using var story = await DisagreementStory.RaisedAsync();
        await story.Host.AnswerAsync(story.Key, DecideAlnStepTypes.TellChild, ("told", "cannot-understand"), ("happenedOn", "2025-09-15"), ("how", "-"));
        await story.Host.AnswerAsync(story.Key, DecideAlnStepTypes.Decision, Answers.NoAln("2025-09-15"));
        await story.MoveToAsync(9, 17);
        Assert.Equal(CasePhase.Closed, (await story.Host.CaseAsync(story.Key)).Phase);

        await story.GoOnAsync(DisagreementStage.Governor);
        Assert.Contains("No legal date is running in this case at present", (await story.MailsAsync(DisagreementStory.Mother, StageSubject))[^1].Text, StringComparison.Ordinal);
        Assert.Empty(await story.RaiseAsync(Ids.New(), story.Host.ActorOf(ProcessHost.Alnco), ("about", "no-aln")));
    }

    [Fact]
    public async Task It_ends_when_the_learner_leaves_the_school()
    {
        await using var story = await DisagreementStory.RaisedAsync();
        await story.Host.AnswerAsync(story.Key, DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-09-15"));

        Assert.Equal(DisagreementEnd.CaseClosed, await story.EndAsync());
        Assert.Equal(0, await story.SentAsync(MessageKind.DisagreementEnded));
        Assert.Equal([ErrorCodes.CaseNotFound], (await story.RaiseAsync()).Select(problem => problem.Code));
    }

    [Fact]
    public async Task A_parent_who_cannot_be_mailed_becomes_a_task_to_tell_them()
    {
        await using var story = await DisagreementStory.StartAsync(("parent1Email", ""), ("parent1Willing", "no"));
        Assert.Empty(await story.RaiseAsync());
        var mother = await story.MotherIdAsync();
        Assert.Contains((await story.StandingAsync()).Record.Steps, step => step.Type == FamilyStepTypes.TellFamily && step.SubjectId == mother && step.State == StepState.Open);
    }

    [Fact]
    public async Task The_same_disagreement_sent_twice_is_one_and_only_staff_on_cases_record_it()
    {
        await using var story = await DisagreementStory.StartAsync();
        var alnco = story.Host.ActorOf(ProcessHost.Alnco);
        Assert.Empty(await story.RaiseAsync("aaaa", alnco));
        Assert.Empty(await story.RaiseAsync("aaaa", alnco));
        Assert.Equal(1, await story.SentAsync(MessageKind.DisagreementStage));
        Assert.Equal([ErrorCodes.NotAllowed], (await story.RaiseAsync("bbbb", story.Host.ActorOf(ProcessHost.Governor))).Select(problem => problem.Code));
    }

    [Fact]
    public async Task A_run_that_loses_its_engine_waits_for_the_same_and_repeats_nothing()
    {
        await using var story = await DisagreementStory.RaisedAsync();
        await story.MoveToAsync(10, 6);
        await LoseAsync(story);
        await story.ToAuthorityAsync();
        await LoseAsync(story);
        Assert.Equal((2, 1, 1), (await story.SentAsync(MessageKind.DisagreementStage), await story.SentAsync(MessageKind.DisagreementUnrecorded), await story.SentAsync(MessageKind.DisagreementToAuthority)));
        await story.TakenUpAsync("2025-10-20", null);
        await LoseAsync(story);
        await story.ChooseAsync((Code.Result, Code.Stop));
        await LoseAsync(story);
        Assert.Equal(DisagreementEnd.FamilyStopped, await story.EndAsync());
        Assert.Equal((1, 1), (await story.SentAsync(MessageKind.DisagreementReceived), await story.SentAsync(MessageKind.DisagreementEnded)));
    }

    private static async Task LoseAsync(DisagreementStory story)
    {
        await story.Host.LoseEngineStoreAsync();
        await story.Host.SettleAsync();
    }
}
