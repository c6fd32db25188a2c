using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class CaseSearchTests : RecordsTest
{
    [Theory]
    [InlineData("pry")]
    [InlineData("PRYDD")]
    [InlineData("sian")]
    [InlineData("Siân Pr")]
    [InlineData("prydderch si")]
    [InlineData("aln-7k")]
    [InlineData("  Prydderch ")]
    public async Task A_case_is_found_by_the_beginning_of_surname_first_name_or_reference(string search)
    {
        await OpenAsync("case-0001", "Siân", "Prydderch");

        Assert.Equal("case-0001", Assert.Single(await FindAsync(search)).Key.CaseId);
    }

    [Theory]
    [InlineData("ryd")]
    [InlineData("mali")]
    [InlineData("prydderch sx")]
    public async Task What_no_name_or_reference_begins_with_finds_nothing(string search)
    {
        await OpenAsync("case-0001", "Siân", "Prydderch");

        Assert.Empty(await FindAsync(search));
    }

    [Theory]
    [InlineData("Gŵyn", "gwyn")]
    [InlineData("Ŷ", "y")]
    [InlineData("O’Brien", "o'b")]
    [InlineData("O'Brien", "o’b")]
    [InlineData("ap\u00A0Rhys", "AP RHYS")]
    [InlineData("W/alker", "w/al")]
    public async Task Accents_apostrophes_case_and_spaces_make_no_difference(string surname, string search)
    {
        await OpenAsync("case-0001", "Siân", surname);

        Assert.Single(await FindAsync(search));
    }

    [Fact]
    public async Task A_changed_name_is_found_and_the_old_one_is_not()
    {
        await OpenAsync("case-0001", "Siân", "Prydderch");

        await Cases.ChangeAsync(Given.Key, of => of with { Learner = of.Learner with { Surname = "Morgan" } }, null);

        Assert.Empty(await FindAsync("prydd"));
        Assert.Equal("Morgan", Assert.Single(await FindAsync("morg")).LearnerSurname);
        Assert.Equal("Morgan", Assert.Single(await FindAsync("sian")).LearnerSurname);
    }

    [Fact]
    public async Task A_found_case_shows_what_it_is_doing_now()
    {
        await OpenAsync("case-0001", "Siân", "Prydderch");

        await Cases.ChangeAsync(Given.Key, of => of with { Phase = CasePhase.Closed, CoordinatorId = "staff-0002" }, null);

        var found = Assert.Single(await FindAsync("sian"));
        Assert.Equal((CasePhase.Closed, "staff-0002"), (found.Phase, found.CoordinatorId));
        Assert.Equal(found, Assert.Single((await Cases.ListAsync(Given.School, null, 10, null)).Items));
    }

    [Fact]
    public async Task A_case_that_matches_twice_is_listed_once()
    {
        await OpenAsync("case-0001", "Owain", "Owen");

        Assert.Single(await FindAsync("ow"));
    }

    [Fact]
    public async Task Hits_come_over_pages_each_once()
    {
        for (var n = 1; n <= 103; n++)
            await OpenAsync($"case-{n:0000}", n % 2 == 0 ? "Owain" : "Mali", "Owen");

        var found = await AllAsync(page => Cases.ListAsync(Given.School, "owen", 10, page));
        var either = await AllAsync(page => Cases.ListAsync(Given.School, "ow", 10, page));

        Assert.Equal(103, found.Select(summary => summary.Key).Distinct().Count());
        Assert.Equal(103, found.Count);
        Assert.Equal(103, either.Count);
    }

    [Fact]
    public async Task A_name_of_any_length_can_be_kept_and_found()
    {
        await OpenAsync("case-0001", new string('a', 400), new string('b', 400));

        Assert.Single(await FindAsync(new string('b', 300)));
    }

    private Task<CaseKey> OpenAsync(string caseId, string first, string surname)
    {
        var key = new CaseKey(Given.School, caseId);
        return Cases.OpenAsync(Given.Opening(key, caseId, Given.Case(key, first, surname)));
    }

    private async Task<IReadOnlyList<CaseSummary>> FindAsync(string search) => (await Cases.ListAsync(Given.School, search, 50, null)).Items;
}
