using System.Globalization;
using Microsoft.Playwright;

namespace AlnWorkflows.Browser.Tests.Browsing;

/// <summary>Somebody at a browser. Each page of the journey is looked at once, on a wide and on a narrow screen: what
/// axe finds and what sticks out sideways is noted, and a picture is kept for people.</summary>
internal sealed class Visitor(IPage page, Uri address, string language, PictureFolder pictures, Findings findings)
{
    private static readonly (string Name, int Width, int Height)[] Screens = [("phone", 375, 800), ("desktop", 1280, 900)];

    private static readonly string[] Wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private const int PagesOfOneForm = 20;

    public IPage Page => page;

    public async Task OpenAsync(string path, string name, int status = 200)
    {
        await GoAsync(path, status);
        await LookAsync(name);
    }

    /// <summary>Opens a mail or a notice, which holds both languages whatever was chosen. It is no page of a site: WCAG holds
    /// for it, landmarks and headings of pages do not.</summary>
    public async Task ReadDocumentAsync(string path, string name)
    {
        await GoAsync(path, status: 200);
        await LookAtAsync(name, Wcag);
    }

    /// <summary>Sends the form of the page as it stands.</summary>
    public async Task SendAsync(string name)
    {
        await PressAsync();
        await LookAsync(name);
    }

    public async Task FollowAsync(string selector, string name)
    {
        await page.Locator(selector).First.ClickAsync();
        await LookAsync(name);
    }

    public async Task SignInAsync(string personId)
    {
        await page.Context.ClearCookiesAsync(new() { Name = "aln-person" });
        await OpenAsync("/sign-in", "sign-in");
        await page.Locator($"main input[value='{personId}']").CheckAsync();
        await PressAsync();
        await LookAsync("home");
    }

    /// <summary>Fills in a form of one page or several, whatever it asks of what is given, and sends it.</summary>
    public async Task FillAsync(IReadOnlyDictionary<string, object> answers, string name)
    {
        var form = FormPath();
        for (var number = 1; number <= PagesOfOneForm; number++)
        {
            foreach (var (field, answer) in answers)
                await FillFieldAsync(field, answer);
            await PressAsync();
            await LookAsync(string.Create(CultureInfo.InvariantCulture, $"{name}-{number}"));
            if (!FormPath().StartsWith(form, StringComparison.Ordinal))
                return;
        }

        Assert.Fail($"The form at {form} did not end: {await page.Locator("main").InnerTextAsync()}");
    }

    public async Task MoveClockAsync(DateOnly to)
    {
        await OpenAsync("/clock", "clock");
        await FillFieldAsync("date", to.ToString("O", CultureInfo.InvariantCulture));
        await PressAsync();
        await LookAsync("clock-moved");
        Assert.Equal(0, await page.Locator(".govuk-error-summary").CountAsync());
    }

    /// <summary>The first of these values that the form offers for a field.</summary>
    public async Task<string> FirstOfferedAsync(string field, params string[] preferred)
    {
        foreach (var value in preferred)
        {
            if (await page.Locator($"main input[name='{field}'][value='{value}']").CountAsync() > 0)
                return value;
        }

        throw new InvalidOperationException($"{page.Url} offers none of {string.Join(", ", preferred)} for '{field}'.");
    }

    /// <summary>What the page says.</summary>
    public Task<string> TextAsync() => page.Locator("main").InnerTextAsync();

    public async Task LookAsync(string name)
    {
        await page.WaitForLoadStateAsync(LoadState.Load);
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        await LookAtAsync(name);
    }

    private async Task GoAsync(string path, int status)
    {
        var response = await page.GotoAsync(new Uri(address, path).ToString());
        Assert.True(response!.Status == status, $"{path} answered {response.Status}.");
    }

    private async Task LookAtAsync(string name, params string[] rules)
    {
        if (!pictures.IsNew(name))
            return;
        foreach (var (screen, width, height) in Screens)
        {
            await page.SetViewportSizeAsync(width, height);
            await page.ScreenshotAsync(new() { Path = pictures.Next(name, screen), FullPage = true });
            if (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                findings.Add($"{name} ({screen}) sticks out sideways: {page.Url}");
            foreach (var violation in await Axe.ViolationsAsync(page, rules))
                findings.Add($"{name} ({screen}) {violation}");
        }
    }

    private Task PressAsync() => page.Locator("main form button.govuk-button:not(.govuk-button--secondary)").First.ClickAsync();

    /// <summary>The path of the form without its section.</summary>
    private string FormPath()
    {
        var path = new Uri(page.Url).AbsolutePath;
        var parts = path.Split('/');
        var steps = Array.IndexOf(parts, "steps");
        var start = Array.IndexOf(parts, "start");
        return steps >= 0 ? string.Join('/', parts[..(steps + 2)]) : start >= 0 ? string.Join('/', parts[..(start + 1)]) : path;
    }

    private async Task FillFieldAsync(string field, object answer)
    {
        switch (answer)
        {
            case bool yes:
                await CheckAsync(field, yes ? "yes" : "no");
                break;
            case IEnumerable<string> options:
                foreach (var option in options)
                    await CheckAsync(field, option);
                break;
            case string text when await page.Locator($"[name='{field}-day']").CountAsync() > 0:
                var date = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                await WriteAsync($"{field}-day", date.Day.ToString(CultureInfo.InvariantCulture));
                await WriteAsync($"{field}-month", date.Month.ToString(CultureInfo.InvariantCulture));
                await WriteAsync($"{field}-year", date.Year.ToString(CultureInfo.InvariantCulture));
                break;
            case string text when await page.Locator($"input[type='radio'][name='{field}']").CountAsync() > 0:
                await CheckAsync(field, text);
                break;
            case string text:
                await WriteAsync(field, text);
                break;
            case FilePayload file when await page.Locator($"input[type='file'][name='{field}']").CountAsync() > 0:
                await page.Locator($"input[type='file'][name='{field}']").SetInputFilesAsync(file);
                break;
            case FilePayload:
                break;
            default:
                foreach (var half in answer.GetType().GetProperties())
                    await WriteAsync($"{field}.{half.Name}", (string)half.GetValue(answer)!);
                break;
        }
    }

    private async Task CheckAsync(string field, string value)
    {
        var option = page.Locator($"main input:is([type='radio'], [type='checkbox'])[name='{field}'][value='{value}']");
        if (await option.CountAsync() > 0)
            await option.First.CheckAsync(new() { Force = true });
    }

    private async Task WriteAsync(string field, string text)
    {
        var box = page.Locator($"main input[type='text'][name='{field}'], main textarea[name='{field}']");
        if (await box.CountAsync() > 0)
            await box.First.FillAsync(text);
    }
}
