using System.Text;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.InterimProvision;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.PlanDrafts;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.Tests.DecideAln;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.PreparePlan;

/// <summary>A draft is neither the plan nor a copy of it: the clock of section 12 runs on whoever has answered.</summary>
public sealed class DraftTests
{
    private static readonly DateOnly Decided = new(2025, 10, 6);

    [Fact]
    public async Task The_family_reads_a_draft_and_says_what_they_think_section_by_section_where_the_plan_is_uploaded()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);
        await host.ShareDraftAsync(key);
        var comments = await host.OpenStepAsync(key, DraftStepTypes.Comments);

        var said = await host.AnswerAsync(key, comments, Parent(comments), null, (DraftCodes.Answer, DraftCodes.Comments), ("sections", "1C,2B"), ("about1C", "Mae’n hoffi llyfrau"), ("about2B", "Mwy o amser"), (DraftCodes.Whole, "Diolch"));

        Assert.Empty(said.Problems);
        var round = Assert.Single(DraftRound.Of(await host.StepsAsync(key)));
        Assert.Equal(["Mae’n hoffi llyfrau", "Mwy o amser", "Diolch"], DraftComments.Of(round, Assert.Single(round.Comments), Decided).Take(3).Select(fact => fact.Text.Cy));
        var upload = await host.OpenStepAsync(key, PreparePlanStepTypes.UploadPlan);
        var form = host.Get<StepCatalogue>().Of(upload.Type).Form((await host.Get<StepContexts>().OfAsync(upload, CancellationToken.None))!);
        Assert.Contains("Mwy o amser", form.Sections.SelectMany(section => section.Facts ?? []).Select(fact => fact.Text.Cy));
    }

    [Fact]
    public async Task The_mail_about_a_draft_says_that_it_is_not_the_document_itself_and_names_no_needs()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);
        await host.ShareDraftAsync(key);

        var mail = Assert.Single((await host.Get<IMailbox>().ListAsync(100, null)).Items, item => item.Mail.Subject.Contains("Drafft", StringComparison.Ordinal)).Mail;
        Assert.Contains("Drafft yn unig yw hwn, nid y ddogfen derfynol", mail.Text, StringComparison.Ordinal);
        Assert.Contains("20 Hydref 2025", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ADY", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Alys", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_nobody_answers_is_reminded_of_once_and_blocks_neither_the_plan_nor_its_clock()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);
        var duty = await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp);
        await host.AnswerAsync(key, InterimStepTypes.Record, ("provision", InterimCodes.None), ("why", "Nid oes staff"), ("tried", "Hysbyseb"));
        await host.ShareDraftAsync(key);
        await host.MoveToAsync(new DateOnly(2025, 10, 17));
        Assert.Single(await host.SentAsync(key, MessageKind.DraftReminder));
        await host.MoveToAsync(new DateOnly(2025, 10, 21));

        Assert.Single(await host.SentAsync(key, MessageKind.DraftReminder));
        var round = Assert.Single(DraftRound.Of(await host.StepsAsync(key)));
        Assert.Equal("Ni ddaeth ateb erbyn 20 Hydref 2025", Assert.Single(DraftComments.Of(round, Assert.Single(round.Comments), new DateOnly(2025, 10, 21))).Text.Cy);
        Assert.Equal(duty.LegalLatest, (await host.DutyAsync(key, RuleIds.SchoolDecideAndIdp)).LegalLatest);
        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2025-10-21");
        Assert.Equal(CasePhase.PlanMaintained, (await host.CaseAsync(key)).Phase);
    }

    [Fact]
    public async Task Nothing_to_add_is_an_answer_and_is_not_reminded()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);
        await host.ShareDraftAsync(key);
        var comments = await host.OpenStepAsync(key, DraftStepTypes.Comments);
        var empty = await host.AnswerAsync(key, comments, Parent(comments), null, (DraftCodes.Answer, DraftCodes.Comments));
        Assert.Equal(ErrorCodes.NothingGiven, Assert.Single(empty.Problems).Code);

        await host.AnswerAsync(key, comments, Parent(comments), null, (DraftCodes.Answer, DraftCodes.Nothing));
        await host.MoveToAsync(new DateOnly(2025, 10, 21));

        Assert.Empty(await host.SentAsync(key, MessageKind.DraftReminder));
        Assert.Equal(DraftWords.NothingToAdd, DraftComments.Of(DraftRound.Of(await host.StepsAsync(key))[0], (await host.StepsAsync(key)).Single(step => step.Type == DraftStepTypes.Comments), Decided)[0].Text);
    }

    [Fact]
    public async Task A_draft_is_no_longer_readable_once_a_copy_of_the_plan_is_given_and_was_never_a_version_of_it()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);
        await host.ShareDraftAsync(key);
        Assert.True(Assert.Single(DraftRound.Of(await host.StepsAsync(key))).IsReadable);
        Assert.Empty(await host.Get<IPlans>().OfCaseAsync(key));

        await host.UploadAsync(key);
        await host.GiveCopiesAsync(key, "2025-10-06");

        Assert.False(Assert.Single(DraftRound.Of(await host.StepsAsync(key))).IsReadable);
        Assert.DoesNotContain(await host.StepsAsync(key), step => step is { Type: DraftStepTypes.Comments, State: StepState.Open });
        await host.MoveToAsync(new DateOnly(2025, 10, 21));
        Assert.Empty(await host.SentAsync(key, MessageKind.DraftReminder));
    }

    [Fact]
    public async Task A_newer_draft_takes_the_place_of_the_one_before_even_after_the_engine_has_lost_its_store()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);
        await host.ShareDraftAsync(key);
        await host.MoveToAsync(new DateOnly(2025, 10, 8));
        await host.ShareDraftAsync(key);
        await host.LoseEngineStoreAsync();
        await host.SettleAsync();

        var rounds = DraftRound.Of(await host.StepsAsync(key));
        Assert.Equal([(false, StepState.Closed), (true, StepState.Open)], rounds.Select(round => (round.IsReadable, Assert.Single(round.Comments).State)));
        Assert.Equal(2, (await host.SentAsync(key, MessageKind.DraftShared)).Count);
        await host.MoveToAsync(new DateOnly(2025, 10, 21));
        Assert.Single(await host.SentAsync(key, MessageKind.DraftReminder));
    }

    [Fact]
    public async Task A_professional_who_contributes_reads_it_only_where_they_were_chosen()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);
        await host.AnswerAsync(
            key, ContributionStepTypes.Ask, ("firstName", "Ela"), ("surname", "Morgan"), ("job", "Seicolegydd addysg"), ("email", "ela@example.org"), ("question", "?"), ("replyBy", "2025-10-20"), ("familyKnows", "yes"));
        var professional = (await host.OpenStepAsync(key, ContributionStepTypes.Advice)).OwnerPersonId!;
        await host.ShareDraftAsync(key);
        Assert.DoesNotContain(await host.SentAsync(key, MessageKind.DraftShared), message => message.RecipientId == professional);

        await host.ShareDraftAsync(key, ("contributors", professional));

        Assert.Contains(await host.SentAsync(key, MessageKind.DraftShared), message => message.RecipientId == professional);
    }

    [Fact]
    public async Task A_parent_who_cannot_be_mailed_becomes_a_task_to_tell_them_and_staff_record_what_they_think()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync(("parent1Email", ""), ("parent1Willing", "no"));
        await host.DecidePlanAsync(key, Decided);
        var before = (await host.StepsAsync(key)).Count(step => step.Type == FamilyStepTypes.TellFamily);
        await host.ShareDraftAsync(key);

        Assert.Equal(before + 1, (await host.StepsAsync(key)).Count(step => step.Type == FamilyStepTypes.TellFamily));
        Assert.Empty((await host.AnswerAsync(key, DraftStepTypes.Comments, (DraftCodes.Answer, DraftCodes.Nothing))).Problems);
    }

    [Fact]
    public async Task A_decision_taken_back_ends_what_was_shared()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);
        await host.ShareDraftAsync(key);
        await host.AnswerAsync(key, DecideAlnStepTypes.TakeDecisionBack, ("why", "Y dysgwr anghywir"));

        Assert.False(Assert.Single(DraftRound.Of(await host.StepsAsync(key))).IsReadable);
        Assert.False(await host.IsOpenAsync(key, DraftStepTypes.Comments));
    }

    [Fact]
    public async Task A_lost_link_to_a_draft_is_sent_again_with_the_date_that_was_named()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);
        await host.ShareDraftAsync(key);
        var comments = await host.OpenStepAsync(key, DraftStepTypes.Comments);
        var links = host.Get<ILinks>();
        var opening = await links.OpenAsync((await links.TokenAsync(key, LinkPurpose.Step, comments.StepId, comments.OwnerPersonId!))!);

        Assert.Null(await host.Get<LinkCodes>().SendNewLinkAsync(opening.Link!, CancellationToken.None));
        await host.SettleAsync();

        Assert.Equal(["20 Hydref 2025", "20 Hydref 2025"], (await host.SentAsync(key, MessageKind.DraftShared)).Select(message => message.Values["replyBy"].Cy));
    }

    [Fact]
    public async Task Only_a_pdf_or_word_file_is_shared_and_an_answer_is_asked_for_by_a_later_day()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await DecidedAsync(host);
        var share = await host.OpenStepAsync(key, DraftStepTypes.Share);

        var text = await host.AnswerAsync(key, share, host.ActorOf(ProcessHost.Alnco), new UploadedFile("drafft.txt", Encoding.UTF8.GetBytes("drafft")), ("replyBy", "2025-10-20"));
        var late = await host.AnswerAsync(key, share, host.ActorOf(ProcessHost.Alnco), new UploadedFile("drafft.pdf", Answers.Pdf), ("replyBy", "2025-10-06"));

        Assert.Equal(ErrorCodes.FileNotPlan, Assert.Single(text.Problems).Code);
        Assert.Equal(ErrorCodes.DateMustBeLater, Assert.Single(late.Problems).Code);
    }

    private static async Task<CaseKey> DecidedAsync(ProcessHost host)
    {
        var key = await host.StartForParentAloneAsync();
        await host.DecidePlanAsync(key, Decided);
        return key;
    }

    private static Actor Parent(Step comments) => new(comments.OwnerPersonId!, comments.Case.BodyId, [Role.Family]);
}
