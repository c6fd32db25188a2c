using System.Net;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Referrals;

namespace AlnWorkflows.Pages.Tests;

public sealed class ReferralTests
{
    private const string Officer = "person-officer@example.org";

    [Fact]
    public async Task The_link_shows_nothing_of_the_pack_before_the_code_and_then_each_point_with_its_evidence()
    {
        await using var site = await PagesSite.StartAsync();
        var (path, _) = await SentAsync(site);
        var officer = site.Visitor();
        await officer.GetAsync(path);
        Assert.DoesNotContain("Anawsterau darllen", officer.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Alys", officer.Page.DocumentElement.TextContent, StringComparison.Ordinal);

        await Letters.OpenAsync(site, officer, path, Officer);
        Assert.Equal($"{path}/referral", officer.Path);
        foreach (var shown in new[] { "Alys Prydderch", "Anawsterau darllen", "Mae angen seicolegydd", "Y pryder a ddaeth i sylw’r ysgol", "Fersiwn 1", "Mam" })
            Assert.Contains(shown, officer.Words, StringComparison.Ordinal);
        await officer.GetAsync($"{path}/referral?lang=en");
        Assert.Contains("The concern brought to the school’s attention", officer.Words, StringComparison.Ordinal);
        Assert.Contains("A refusal does not by itself end that duty", officer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_refuses_by_the_link_and_the_school_answers_the_point_under_the_same_link()
    {
        await using var site = await PagesSite.StartAsync();
        var (path, staff) = await SentAsync(site);
        var officer = site.Visitor();
        await Letters.OpenAsync(site, officer, path, Officer);
        await RefuseAsync(officer, path);
        await site.SettleAsync();

        await Journeys.OpenStepAsync(site, staff, ReferralStepTypes.Pack);
        Assert.Contains("Adroddiad seicolegydd", staff.Words, StringComparison.Ordinal);
        await Journeys.AnswerPagesAsync(staff, new Dictionary<string, string> { ["undeterminedReply"] = "Daeth yr adroddiad" });
        Assert.Contains("Your answer is recorded.", staff.Words, StringComparison.Ordinal);
        Assert.Contains("Refused", staff.Words, StringComparison.Ordinal);

        await site.SettleAsync();
        await officer.GetAsync($"{path}/referral?lang=en");
        foreach (var shown in new[] { "Version 2", "Version 1", "Daeth yr adroddiad", "Not accepted: Why the school cannot adequately determine their extent or nature", "What would change the answer: Adroddiad seicolegydd" })
            Assert.Contains(shown, officer.Words, StringComparison.Ordinal);
        await AcceptAsync(officer, path);
        Assert.Contains("Thank you, we have your answer", officer.Words, StringComparison.Ordinal);
        await staff.GetAsync($"{await CasePathAsync(site)}?lang=en");
        Assert.Contains("Accepted", staff.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_read_the_pack_and_record_the_answer_for_the_authority_and_see_its_last_day()
    {
        await using var site = await PagesSite.StartAsync();
        var (_, staff) = await SentAsync(site);
        await Journeys.OpenStepAsync(site, staff, ReferralStepTypes.Answer);
        await Journeys.AnswerPagesAsync(staff, Answered(ReferralCodes.Received, received: true));
        await staff.GetAsync($"{await CasePathAsync(site)}?lang=en");
        await staff.GetAsync(staff.Page.QuerySelector("#referrals-heading ~ ul a")!.GetAttribute("href")!);
        Assert.Contains("8 December 2025: 12 weeks from the day it was received", staff.Words, StringComparison.Ordinal);
        Assert.Contains("section 47", staff.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Ended without an answer", "Waiting for reply")]
    [InlineData("cy", "Daeth i ben heb ateb", "Yn aros am ateb")]
    public async Task A_pack_that_nobody_need_answer_any_more_is_not_shown_as_waiting(string language, string over, string waiting)
    {
        await using var site = await PagesSite.StartAsync();
        var (_, staff) = await SentAsync(site);
        await Journeys.OpenStepAsync(site, staff, DecideAlnStepTypes.LearnerLeft);
        await Journeys.AnswerPagesAsync(staff, new Dictionary<string, string> { ["happenedOn-day"] = "15", ["happenedOn-month"] = "9", ["happenedOn-year"] = "2025" });
        await site.SettleAsync();

        await staff.GetAsync($"{await CasePathAsync(site)}?lang={language}");

        Assert.Contains(over, staff.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(waiting, staff.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_no_officer_of_the_authority_any_more_reads_and_answers_nothing_by_the_link()
    {
        await using var site = await PagesSite.StartAsync();
        var (path, _) = await SentAsync(site);
        var officer = site.Visitor();
        await Letters.OpenAsync(site, officer, path, Officer);
        var person = (await site.Get<IPeople>().FindAsync(Seed.Authority, "person-officer"))!;
        await site.Get<IPeople>().SaveAsync(person with { Roles = [] }, null);

        await officer.GetAsync($"{path}/referral");
        Assert.Equal(HttpStatusCode.NotFound, officer.Status);
        await officer.GetAsync($"{path}/step");
        Assert.Equal(HttpStatusCode.Forbidden, officer.Status);
    }

    [Fact]
    public async Task The_pack_is_for_the_schools_own_staff_alone()
    {
        await using var site = await PagesSite.StartAsync();
        var (_, staff) = await SentAsync(site);
        await staff.GetAsync(await CasePathAsync(site));
        var pack = staff.Page.QuerySelector("#referrals-heading ~ ul a")!.GetAttribute("href")!;
        foreach (var other in new[] { Seed.Governor, Seed.OtherAlnco })
        {
            var stranger = await site.SignedInAsync(other);
            await stranger.GetAsync(pack);
            Assert.Equal(HttpStatusCode.Forbidden, stranger.Status);
        }
    }

    [Fact]
    public async Task A_direction_that_follows_an_accepted_referral_is_recorded_from_the_closed_case()
    {
        await using var site = await PagesSite.StartAsync();
        var staff = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(staff);
        var path = await CasePathAsync(site);
        await staff.GetAsync($"{path}?lang=en");
        Assert.DoesNotContain("Record the local authority’s direction", staff.Words, StringComparison.Ordinal);
        await site.Get<ICases>().ChangeAsync(
            await Journeys.OnlyCaseAsync(site),
            found => found with { Phase = CasePhase.Closed, ClosedOn = new DateOnly(2025, 9, 15), ClosingReason = nameof(DecideAlnOutcome.Referred) }, null);

        await staff.GetAsync($"{path}?lang=en");
        await staff.GetAsync(staff.Page.QuerySelector("a[href$='/direction']")!.GetAttribute("href")!);
        Assert.Contains("has not been verified", staff.Words, StringComparison.Ordinal);
        await Journeys.AnswerPagesAsync(staff, new Dictionary<string, string> { ["happenedOn-day"] = "15", ["happenedOn-month"] = "9", ["happenedOn-year"] = "2025", ["what"] = "prepare" });
        await site.SettleAsync();

        await staff.GetAsync($"{path}?lang=en");
        Assert.Contains("Prepare the IDP on the local authority’s direction", staff.Words, StringComparison.Ordinal);
        Assert.Contains("Upload the IDP", staff.Words, StringComparison.Ordinal);
        Assert.Null(staff.Page.QuerySelector("a[href$='/direction']"));
    }

    private static async Task<(string Path, Visitor Staff)> SentAsync(PagesSite site)
    {
        var staff = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(staff);
        await Journeys.DecideReferralAsync(site, staff);
        await site.SettleAsync();
        await Journeys.OpenStepAsync(site, staff, ReferralStepTypes.Pack);
        await Journeys.AnswerPagesAsync(staff, new Dictionary<string, string> { ["known"] = "Anawsterau darllen", ["knownWhere"] = PackItems.Concern, ["undetermined"] = "Mae angen seicolegydd" });
        await site.SettleAsync();
        var mail = (await Letters.SentAsync(site, Officer)).First(mail => mail.Text.Contains("/l/", StringComparison.Ordinal));
        return (Letters.LinkIn(mail.Text), staff);
    }

    private static Dictionary<string, string> Answered(string answer, bool received) => new Dictionary<string, string>
    {
        ["answer"] = answer, ["saidBy"] = "Meinir Thomas", ["happenedOn-day"] = "15", ["happenedOn-month"] = "9", ["happenedOn-year"] = "2025",
    }.Concat(received ? new Dictionary<string, string> { ["receivedOn-day"] = "15", ["receivedOn-month"] = "9", ["receivedOn-year"] = "2025" } : []).ToDictionary();

    private static async Task RefuseAsync(Visitor officer, string path)
    {
        await officer.GetAsync($"{path}/step");
        await Journeys.AnswerPagesAsync(officer, new Dictionary<string, string>(Answered(ReferralCodes.Refused, received: true)) { ["failed"] = "undetermined", ["undeterminedChange"] = "Adroddiad seicolegydd" });
    }

    private static async Task AcceptAsync(Visitor officer, string path)
    {
        await officer.GetAsync($"{path}/step");
        await Journeys.AnswerPagesAsync(officer, Answered(ReferralCodes.Accepted, received: false));
    }

    private static async Task<string> CasePathAsync(PagesSite site) =>
        CasePaths.Case(await Journeys.OnlyCaseAsync(site));
}
