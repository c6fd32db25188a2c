using System.Text;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed class LearningTests
{
    private const string Path = $"/schools/{Seed.School}/my-learning";

    [Fact]
    public async Task What_somebody_learnt_adds_up_to_their_own_list_by_school_year()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await AddAsync(alnco, "Hyfforddiant dyslecsia", "1,5");
        await AddAsync(alnco, "Fforwm y clwstwr", "2");

        Assert.Contains("School year 2025/26: 3.5 hours in all", alnco.Words, StringComparison.Ordinal);
        Assert.Equal(2, alnco.Page.QuerySelectorAll("main tbody tr").Length);
        Assert.Empty(await site.Get<ILearning>().OfPersonAsync(Seed.School, Seed.Head));

        await alnco.SubmitAsync(_ => { }, selector: $"main form[action='{Path}/remove']");
        Assert.Single(await site.Get<ILearning>().OfPersonAsync(Seed.School, Seed.Alnco));
    }

    [Fact]
    public async Task A_form_sent_twice_adds_one_entry()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await AddAsync(alnco, "Hyfforddiant dyslecsia", "1.5");
        await AddAsync(alnco, "Hyfforddiant dyslecsia", "1.5");

        Assert.Single(await site.Get<ILearning>().OfPersonAsync(Seed.School, Seed.Alnco));
    }

    [Fact]
    public async Task Hours_are_a_number_and_a_day_to_come_is_refused()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await AddAsync(alnco, "Cwrs", "llawer", day: "30");

        Assert.NotEmpty(alnco.ErrorBeside("hours"));
        Assert.NotEmpty(alnco.ErrorBeside("on"));
        Assert.Empty(await site.Get<ILearning>().OfPersonAsync(Seed.School, Seed.Alnco));
    }

    [Fact]
    public async Task The_list_is_downloaded_in_both_languages_and_no_cell_is_taken_for_a_formula()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await AddAsync(alnco, "=HYPERLINK(\"tŷ\")", "");

        var response = await alnco.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri($"{Path}/list.csv", UriKind.Relative)));
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.StartsWith("\"Dyddiad / Date\",\"Dysgu / Learning\",", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.StartsWith("\"2025-09-12\",\"'=HYPERLINK(\"\"tŷ\"\")\",\"Cwrs neu hyfforddiant / Course or training\",\"\",", lines[1], StringComparison.Ordinal);
    }

    private static async Task AddAsync(Visitor visitor, string title, string hours, string day = "12")
    {
        await visitor.GetAsync($"{Path}/add?lang=en");
        await visitor.SubmitAsync(form =>
        {
            (form["title"], form["kind"], form["hours"]) = (title, "course", hours);
            (form["on-day"], form["on-month"], form["on-year"]) = (day, "9", "2025");
        });
    }
}
