using System.Net;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Disagreements;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Ports;
using Code = AlnWorkflows.Processes.Disagreements.DisagreementCodes;

namespace AlnWorkflows.Pages.Tests;

public sealed class DisagreementTests
{
    private static readonly Dictionary<string, string> Raised = new()
    {
        ["raisedBy"] = DisagreementFields.SomebodyElse, ["happenedOn-day"] = "15", ["happenedOn-month"] = "9", ["happenedOn-year"] = "2025", ["about"] = "provision", ["what"] = "Dim therapi eto",
        [Code.Stage] = nameof(DisagreementStage.School),
    };

    [Theory]
    [InlineData("en", "never before it", "by 10 November 2025, the school’s duty. Talking does not extend the period", "Under way", "Nothing has been recorded yet")]
    [InlineData("cy", "byth o’i flaen", "erbyn 10 Tachwedd 2025, dyletswydd yr ysgol. Nid yw siarad yn estyn y cyfnod", "Ar y gweill", "Nid oes dim wedi’i gofnodi eto")]
    public async Task The_form_and_the_case_say_that_talking_stands_beside_the_legal_route_and_extends_no_date(string language, string beside, string date, string tag, string state)
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, key) = await Journeys.BegunAsync(site);
        await alnco.GetAsync($"{DisagreementPaths.Raise(key)}?lang={language}");
        foreach (var said in new[] { beside, date })
            Assert.Contains(said, alnco.Words, StringComparison.Ordinal);

        await Journeys.AnswerPagesAsync(alnco, Raised);
        await site.SettleAsync();
        await alnco.GetAsync(CasePaths.Case(key));

        Assert.Equal(HttpStatusCode.OK, alnco.Status);
        foreach (var said in new[] { beside, date, tag, state, "Dim therapi eto" })
            Assert.Contains(said, alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_family_goes_straight_to_the_authority_by_their_link_and_its_officer_answers_by_another()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, key) = await Journeys.BegunAsync(site);
        await alnco.GetAsync(DisagreementPaths.Raise(key));
        await Journeys.AnswerPagesAsync(alnco, Raised);
        await site.SettleAsync();

        var link = (await Letters.SentAsync(site)).Where(mail => mail.Subject.Contains("Talking with you", StringComparison.Ordinal)).Select(mail => (mail.To, Path: Letters.LinkIn(mail.Text))).First();
        var family = await OpenAsync(site, link.Path, link.To);
        Assert.Contains("Dim therapi eto", family.Words, StringComparison.Ordinal);
        await Journeys.AnswerPagesAsync(family, new Dictionary<string, string> { [Code.Result] = Code.GoOn, [Code.Stage] = nameof(DisagreementStage.Authority) });
        await site.SettleAsync();

        var asked = (await Letters.SentAsync(site)).Single(mail => mail.Subject.Contains("Request for help with a disagreement", StringComparison.Ordinal));
        var officer = await OpenAsync(site, Letters.LinkIn(asked.Text), asked.To);
        Assert.Contains("Dim therapi eto", officer.Words, StringComparison.Ordinal);
        await Journeys.AnswerPagesAsync(officer, new Dictionary<string, string> { [Code.Answer] = Code.Advice, ["happenedOn-day"] = "15", ["happenedOn-month"] = "9", ["happenedOn-year"] = "2025" });
        await site.SettleAsync();

        await alnco.GetAsync(CasePaths.Case(key));
        Assert.Contains("The local authority: information and advice (section 9)", alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_says_where_they_read_a_notice_that_they_do_not_agree_and_waits_for_the_ALNCo_to_arrange()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, key) = await Journeys.BegunAsync(site);
        var mother = Assert.Single(await site.Get<ICases>().ContactsAsync(key), contact => contact.Relation == ContactRelation.Parent).PersonId;
        var path = Letters.LinkIn((await site.Get<LinkMaking>().MakeAsync(key, LinkPurpose.Notice, "notice-1", mother, CancellationToken.None)).En);
        var family = await OpenAsync(site, path, "mair@example.org");
        Assert.Contains("Os nad ydych yn cytuno, gallwch ddweud hynny wrth yr ysgol yma", family.Words, StringComparison.Ordinal);

        await family.GetAsync($"{path}/disagree");
        Assert.Contains("Nid yw anfon hyn yn gofyn i’r awdurdod lleol ailystyried", family.Words, StringComparison.Ordinal);
        await Journeys.AnswerPagesAsync(family, new Dictionary<string, string> { ["about"] = "no-aln", ["what"] = "Dim asesiad" });
        await site.SettleAsync();

        await alnco.GetAsync(CasePaths.Case(key));
        foreach (var said in new[] { "Dim asesiad", "The family is waiting for the ALNCo to arrange with whom they talk" })
            Assert.Contains(said, alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_school_s_staff_on_cases_records_a_disagreement_from_the_case()
    {
        await using var site = await PagesSite.StartAsync();
        var (_, key) = await Journeys.BegunAsync(site);
        var governor = await site.SignedInAsync(Seed.Governor);

        await governor.GetAsync(DisagreementPaths.Raise(key));

        Assert.Equal(HttpStatusCode.Forbidden, governor.Status);
    }

    private static async Task<Visitor> OpenAsync(PagesSite site, string path, string address)
    {
        var visitor = site.Visitor();
        await Letters.OpenAsync(site, visitor, path, address);
        return visitor;
    }
}
