using System.Text;
using AlnWorkflows.Browser.Tests.Browsing;
using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Hosting;
using Microsoft.Playwright;

namespace AlnWorkflows.Browser.Tests.Stories;

/// <summary>An administrator takes a calendar from a file, sees which case it moves, and saves it.</summary>
public sealed class CalendarStoryTests(ChromiumFixture chromium, AzuriteFixture azurite)
{
    private const string Calendar = "/schools/glan-yr-afon/calendar";

    [Theory]
    [InlineData("cy")]
    [InlineData("en")]
    public async Task A_file_is_put_right_previewed_and_saved(string language)
    {
        await using var stage = await Stage.SetAsync(chromium, azurite, language, "calendar");
        var alnco = await stage.VisitorAsync();
        await alnco.SignInAsync(DemonstrationStory.Alnco);
        await alnco.OpenAsync("/schools/glan-yr-afon/start", "start");
        await alnco.FillAsync(DemonstrationStory.Concern, "start");

        var administrator = await stage.VisitorAsync();
        await administrator.SignInAsync("demo-administrator");
        await ImportAsync(administrator, "closed,2025-10-06,,Eira,Snow\nsports day,2025-10-07,,,", "import-with-a-bad-line");
        Assert.Contains(stage.In("Llinell 3:", "Line 3:"), await administrator.TextAsync(), StringComparison.Ordinal);

        await ImportAsync(administrator, "closed,2025-10-06,,Eira,Snow\nclosed in the morning,2025-10-07,,Trydan,Power cut", "preview");
        Assert.Contains(stage.In("Ar ôl y newid: dydd Mawrth 11 Tachwedd 2025", "After the change: Tuesday 11 November 2025"), await administrator.TextAsync(), StringComparison.Ordinal);
        await administrator.SendAsync("calendar-saved");
        Assert.Contains(stage.In("Mae’r calendr wedi’i gadw.", "The calendar is saved."), await administrator.TextAsync(), StringComparison.Ordinal);
        await administrator.Page.Locator("details summary").First.ClickAsync();
        await administrator.LookAsync("calendar-in-words");

        var officer = await stage.VisitorAsync();
        await officer.SignInAsync("demo-la-officer");
        await officer.OpenAsync("/schools/cardiff/calendar", "calendar-of-the-authority");
        stage.Findings.AreNone();
    }

    private static async Task ImportAsync(Visitor administrator, string lines, string name)
    {
        await administrator.OpenAsync($"{Calendar}/import", "import");
        await administrator.Page.Locator("input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = "calendar.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes($"type,from,to,welsh,english\n{lines}\n") });
        await administrator.Page.Locator("input[name='source'][value='V']").CheckAsync();
        await administrator.SendAsync(name);
    }
}
