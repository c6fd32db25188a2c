using System.Net;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.ServiceRequests;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.ServiceRequests;

namespace AlnWorkflows.Pages.Tests;

public sealed class ServiceRequestTests
{
    private static readonly Dictionary<string, string> Request = new()
    {
        ["who"] = "new", ["firstName"] = "Ela", ["surname"] = "Morgan", ["job"] = "Therapydd", ["email"] = "ela@example.org", ["service"] = "Therapi lleferydd", ["question"] = "Asesiad o iaith",
        ["familyKnows"] = "yes", ["askedBy"] = Seed.Alnco, ["askedOn-day"] = "12", ["askedOn-month"] = "9", ["askedOn-year"] = "2025",
    };

    [Theory]
    [InlineData("en", "no statutory clock is running, and the school has no power to require a service", "Waiting for an answer since 15 September 2025", "Under way")]
    [InlineData("cy", "nid oes cloc statudol yn rhedeg, ac nid oes gan yr ysgol bŵer i fynnu gwasanaeth", "Yn aros am ateb ers 15 Medi 2025", "Ar y gweill")]
    public async Task The_form_and_the_case_say_that_no_clock_runs_and_how_the_request_stands(string language, string noClock, string state, string tag)
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, key) = await Journeys.BegunAsync(site);
        await alnco.GetAsync($"{ServiceRequestPaths.Ask(key)}?lang={language}");
        Assert.Contains(noClock, alnco.Words, StringComparison.Ordinal);

        await Journeys.AnswerPagesAsync(alnco, Request);
        await site.SettleAsync();
        await alnco.GetAsync(CasePaths.Case(key));

        Assert.Equal(HttpStatusCode.OK, alnco.Status);
        foreach (var said in new[] { noClock, state, tag, "Ela Morgan", "Therapi lleferydd" })
            Assert.Contains(said, alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_professional_answers_by_link_and_the_authority_s_officer_by_a_link_of_their_own()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, key) = await AskedAsync(site);

        var professional = await OpenAsync(site, "ela@example.org");
        Assert.Contains("Asesiad o iaith", professional.Words, StringComparison.Ordinal);
        await Journeys.AnswerPagesAsync(professional, new Dictionary<string, string> { ["answer"] = ServiceCodes.Refused, ["reason"] = "Dim lle" });
        Assert.Equal("Diolch, mae eich ateb gennym", professional.Heading);
        await site.SettleAsync();

        await alnco.GetAsync(CasePaths.Step(key, (await Journeys.StepAsync(site, alnco, ServiceStepTypes.Consider)).StepId));
        foreach (var said in new[] { "Refused: Dim lle", "Only the local authority may use section 20" })
            Assert.Contains(said, alnco.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        await Journeys.AnswerPagesAsync(alnco, new Dictionary<string, string> { ["next"] = ServiceCodes.Authority, ["officer"] = "person-officer", ["question"] = "Ystyriwch adran 20" });
        await site.SettleAsync();

        var officer = await OpenAsync(site, "person-officer@example.org");
        foreach (var said in new[] { "Ystyriwch adran 20", "Gwrthodwyd: Dim lle" })
            Assert.Contains(said, officer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Ystyriwch ofyn i’r awdurdod", officer.Words, StringComparison.Ordinal);
        await Journeys.AnswerPagesAsync(officer, new Dictionary<string, string> { ["answer"] = ServiceCodes.Acts, ["power"] = "20" });
        await site.SettleAsync();

        await alnco.GetAsync(CasePaths.Case(key));
        foreach (var said in new[] { "The local authority acts itself", "Meinir Thomas", "Refused (15 September 2025)", "Ask the local authority to consider using its powers" })
            Assert.Contains(said, alnco.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Taken back on 15 September 2025, by: Siân Evans", "It is no longer needed")]
    [InlineData("cy", "Tynnwyd yn ôl ar 15 Medi 2025, gan: Siân Evans", "Nid oes ei angen mwyach")]
    public async Task A_request_that_was_taken_back_says_on_the_case_when_by_whom_and_why(string language, string takenBack, string why)
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, key) = await AskedAsync(site);
        await alnco.GetAsync(CasePaths.Step(key, (await Journeys.StepAsync(site, alnco, ServiceStepTypes.TakeBack)).StepId));
        await Journeys.AnswerPagesAsync(alnco, new Dictionary<string, string> { ["why"] = ServiceCodes.NotNeeded });
        await site.SettleAsync();

        await alnco.GetAsync($"{CasePaths.Case(key)}?lang={language}");

        Assert.Contains(takenBack, alnco.Words, StringComparison.Ordinal);
        Assert.Contains(why, alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_school_s_staff_on_cases_may_ask()
    {
        await using var site = await PagesSite.StartAsync();
        var (_, key) = await Journeys.BegunAsync(site);
        var governor = await site.SignedInAsync(Seed.Governor);

        await governor.GetAsync(ServiceRequestPaths.Ask(key));

        Assert.Equal(HttpStatusCode.Forbidden, governor.Status);
    }

    private static async Task<(Visitor Alnco, CaseKey Key)> AskedAsync(PagesSite site)
    {
        var (alnco, key) = await Journeys.BegunAsync(site);
        await alnco.GetAsync(ServiceRequestPaths.Ask(key));
        await Journeys.AnswerPagesAsync(alnco, Request);
        await site.SettleAsync();
        return (alnco, key);
    }

    /// <summary>What the last link mailed to an address opens, with its code given.</summary>
    private static async Task<Visitor> OpenAsync(PagesSite site, string address)
    {
        var visitor = site.Visitor();
        var path = (await Letters.SentAsync(site, address)).Select(mail => Letters.LinkIn(mail.Text)).Last(link => link.Length > 0);
        await Letters.OpenAsync(site, visitor, path, address);
        return visitor;
    }
}
