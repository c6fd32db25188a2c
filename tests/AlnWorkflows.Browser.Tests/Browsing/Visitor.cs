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

    private readonly FormFilling _form = new(page);

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
        await _form.PressAsync();
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
        await _form.PressAsync();
        await LookAsync("home");
    }

    /// <summary>Fills in a form of one page or several, whatever it asks of what is given, and sends it.</summary>
    public async Task FillAsync(IReadOnlyDictionary<string, object> answers, string name)
    {
        var form = _form.Path();
        for (var number = 1; number <= PagesOfOneForm; number++)
        {
            foreach (var (field, answer) in answers)
                await _form.FillAsync(field, answer);
            await _form.PressAsync();
            await LookAsync(string.Create(CultureInfo.InvariantCulture, $"{name}-{number}"));
            if (!_form.Path().StartsWith(form, StringComparison.Ordinal))
                return;
        }

        Assert.Fail($"The form at {form} did not end: {await page.Locator("main").InnerTextAsync()}");
    }

    public async Task MoveClockAsync(DateOnly to)
    {
        await OpenAsync("/clock", "clock");
        await _form.FillAsync("date", to.ToString("O", CultureInfo.InvariantCulture));
        await _form.PressAsync();
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
}
