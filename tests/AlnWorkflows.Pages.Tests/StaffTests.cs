using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed class StaffTests
{
    [Fact]
    public async Task Somebody_says_that_they_will_be_away_and_who_is_told_meanwhile()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);

        await alnco.GetAsync("/my-days?lang=en");
        await alnco.SubmitAsync(form =>
        {
            form["away"] = "yes";
            (form["awayFrom-day"], form["awayFrom-month"], form["awayFrom-year"]) = ("3", "11", "2025");
            (form["awayTo-day"], form["awayTo-month"], form["awayTo-year"]) = ("1", "11", "2025");
            form["deputy"] = Seed.Head;
        });
        if (alnco.Page.QuerySelector("[name=deputy]") is not null && alnco.ErrorBeside("awayTo").Length == 0)
            await FillAsync("1");
        Assert.Contains("3 November 2025", alnco.ErrorBeside("awayTo"), StringComparison.Ordinal);
        await FillAsync("14");

        Assert.Contains("Your days are saved.", alnco.Words, StringComparison.Ordinal);
        var person = (await site.Get<IPeople>().FindAsync(Seed.School, Seed.Alnco))!;
        Assert.Equal(new Absence(new DateOnly(2025, 11, 3), new DateOnly(2025, 11, 14), Seed.Head), person.Absence);
        Assert.Equal(5, person.AlnDays!.Count);

        Task FillAsync(string lastDay) => alnco.SubmitAsync(form =>
        {
            (form["awayFrom-day"], form["awayFrom-month"], form["awayFrom-year"]) = ("3", "11", "2025");
            (form["awayTo-day"], form["awayTo-month"], form["awayTo-year"]) = (lastDay, "11", "2025");
            form["deputy"] = Seed.Head;
        });
    }

    [Fact]
    public async Task The_list_shows_what_is_ones_own_with_its_dates_and_leads_to_it()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(alnco);
        var casePath = alnco.Path.Split('?')[0];

        await alnco.GetAsync("/my-list?lang=en");

        Assert.Contains("Decide whether the learner has ALN", alnco.Words, StringComparison.Ordinal);
        Assert.Contains("7 November 2025", alnco.Words, StringComparison.Ordinal);
        Assert.NotEmpty(alnco.Page.QuerySelectorAll($"main tbody a[href^='{casePath}/steps/']"));
    }

    [Fact]
    public async Task A_link_governor_has_no_list_and_no_days()
    {
        await using var site = await PagesSite.StartAsync();
        var governor = await site.SignedInAsync(Seed.Governor);
        foreach (var path in new[] { "my-list", "my-days" })
        {
            await governor.GetAsync($"/schools/{Seed.School}/{path}");
            Assert.Equal(System.Net.HttpStatusCode.Forbidden, governor.Status);
        }
    }
}
