using System.Net;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed class FirstPartTests
{
    [Fact]
    public async Task Sections_1A_and_1B_hold_what_the_case_knows_in_the_language_that_the_learner_chose()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, path) = await OpenAsync(site);

        var section = Assert.Single(alnco.Page.QuerySelectorAll("main section[lang]"));
        Assert.Equal("cy", section.GetAttribute("lang"));
        var text = Visitor.Fold(section.TextContent);
        foreach (var line in new[] { "Enw Alys Prydderch", "Dyddiad geni 2 Mawrth 2015", "Dewis iaith Cymraeg", "Ysgol Ysgol y Bryn", "Awdurdod lleol Caerdydd", "Corff llywodraethu Ysgol y Bryn", "rhiant neu ofalwr Mair Prydderch, mair@example.org", "Cydlynydd y CDU Siân Evans, 029 2000 0000" })
            Assert.Contains(line, text, StringComparison.Ordinal);
        await alnco.GetAsync($"{path}?lang=cy");
        Assert.Equal(HttpStatusCode.OK, alnco.Status);
    }

    [Fact]
    public async Task What_is_missing_is_said_in_the_language_of_the_reader()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, path) = await OpenAsync(site);

        Assert.Equal(["Address", "Date on which a copy was first given", "To be reviewed by"], alnco.Page.QuerySelectorAll(".govuk-inset-text li").Select(item => item.TextContent));
        await alnco.GetAsync($"{path}?lang=cy");
        Assert.Contains("Nid yw’r achos yn gwybod: Cyfeiriad", alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_a_parent_says_whose_it_is()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, path) = await OpenAsync(site);
        var key = Assert.Single((await site.Get<ICases>().ListAsync(Seed.School, null, 10, null)).Items).Key;
        var mother = Assert.Single(await site.Get<ICases>().ContactsAsync(key), contact => contact.Relation == ContactRelation.Parent);
        var person = (await site.Get<IPeople>().FindAsync(Seed.School, mother.PersonId))!;
        await site.Get<IPeople>().SaveAsync(person with { PostalAddress = "1 Heol y Bryn" }, null);

        await alnco.GetAsync(path);

        Assert.Contains("1 Heol y Bryn (cyfeiriad Mair Prydderch)", alnco.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_case_page_leads_there_once_there_is_to_be_a_plan_and_no_other_school_may_read_it()
    {
        await using var site = await PagesSite.StartAsync();
        var (alnco, path) = await OpenAsync(site);
        await Journeys.DecidePlanAsync(site, alnco);
        await alnco.GetAsync(path[..path.LastIndexOf('/')]);

        Assert.NotNull(alnco.Page.QuerySelector($"main a[href='{path}']"));
        var neighbour = await site.SignedInAsync(Seed.OtherAlnco);
        await neighbour.GetAsync(path);
        Assert.Equal(HttpStatusCode.Forbidden, neighbour.Status);
    }

    private static async Task<(Visitor Alnco, string Path)> OpenAsync(PagesSite site)
    {
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(alnco);
        var path = $"{alnco.Path.Split('?')[0]}/first-part";
        await alnco.GetAsync(path);
        return (alnco, path);
    }
}
