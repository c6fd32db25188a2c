using AlnWorkflows.Browser.Tests.Browsing;
using AlnWorkflows.Notifications;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace AlnWorkflows.Browser.Tests.Messages;

/// <summary>Every message and notice as its reader sees it, at a phone's width and at a desk's; the pictures lie in
/// <c>artifacts/browser/messages-*</c>.</summary>
public sealed class MessagePicturesTests(ChromiumFixture chromium)
{
    private static readonly (string Screen, int Width)[] Screens = [("phone", 375), ("desktop", 1000)];

    [Theory]
    [InlineData(Language.Cy)]
    [InlineData(Language.En)]
    public async Task Every_message_and_notice_fits_its_screen_and_can_be_read_by_everybody(Language first)
    {
        var language = first == Language.Cy ? "cy" : "en";
        var findings = new List<string>();
        var pictures = new PictureFolder($"messages-{language}");
        await using var context = await chromium.NewContextAsync(language);
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        foreach (var (name, html) in await EveryDocumentAsync(first))
        {
            await page.SetContentAsync(html);
            foreach (var (screen, width) in Screens)
            {
                await page.SetViewportSizeAsync(width, 800);
                if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var wide && wide > width)
                    findings.Add($"{name} is {wide} wide on a screen of {width}");
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = pictures.Next(name, screen), FullPage = true });
            }

            findings.AddRange((await Axe.ViolationsAsync(page, "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).Select(violation => $"{name}: {violation}"));
        }

        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    private static async Task<List<(string Name, string Html)>> EveryDocumentAsync(Language first)
    {
        await using var services = new ServiceCollection().AddNotifications().BuildServiceProvider();
        var writer = services.GetRequiredService<IMessageWriter>();
        var documents = new List<(string, string)>();
        foreach (var (kind, sender) in Enum.GetValues<MessageKind>().Select(kind => (kind, WordingCatalogue.SendersOf(kind)[0])))
            documents.Add(($"{kind}", (await writer.WriteAsync(
                kind, new Reader(first, WordingCatalogue.IsForFamily(kind) ? ReaderKind.Parent : ReaderKind.Professional, From: sender), SampleValues.Of(WordingCatalogue.PlaceholdersOf(kind, sender)))).Html));
        foreach (var (kind, sender) in Enum.GetValues<NoticeKind>().Select(kind => (kind, NoticeParts.SendersOf(kind)[0])))
            documents.Add(($"notice-{kind}", (await writer.WriteNoticeAsync(
                kind, new Reader(first, ReaderKind.Parent, From: sender), SampleValues.Of(WordingCatalogue.PlaceholdersOf(kind, sender)), SampleValues.FreeText(WordingCatalogue.FreeTextOf(kind, sender)))).Html));
        return documents;
    }
}
