using System.Globalization;
using Microsoft.Playwright;

namespace AlnWorkflows.Browser.Tests.Browsing;

/// <summary>Fills in the forms of a page by the names of their fields, whatever kind of field each is.</summary>
internal sealed class FormFilling(IPage page)
{
    /// <summary>Presses the button that sends the form of the page as it stands.</summary>
    public Task PressAsync() => LeaveByAsync("main form button.govuk-button:not(.govuk-button--secondary)");

    /// <summary>Clicks, and returns once the page that this leads to is there.</summary>
    public async Task LeaveByAsync(string selector)
    {
        await page.EvaluateAsync("() => { window.isLeft = true; }");
        await page.Locator(selector).First.ClickAsync();
        await page.WaitForFunctionAsync("() => !window.isLeft && document.readyState === 'complete'");
    }

    /// <summary>The path of the form without its section.</summary>
    public string Path()
    {
        var path = new Uri(page.Url).AbsolutePath;
        var parts = path.Split('/');
        var steps = Array.IndexOf(parts, "steps");
        var start = Array.FindIndex(parts, part => part.StartsWith("start", StringComparison.Ordinal));
        return steps >= 0 ? string.Join('/', parts[..(steps + 2)]) : start >= 0 ? string.Join('/', parts[..(start + 1)]) : path;
    }

    /// <summary>Fills in one field where the page asks it; options that are not among those given are taken out.</summary>
    public async Task FillAsync(string field, object answer)
    {
        switch (answer)
        {
            case bool yes:
                await CheckAsync(field, yes ? "yes" : "no");
                break;
            case IEnumerable<string> options:
                await ChooseAsync(field, [.. options]);
                break;
            case string text when await page.Locator($"[name='{field}-day']").CountAsync() > 0:
                await WriteDateAsync(field, DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));
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

    private async Task WriteDateAsync(string field, DateOnly date)
    {
        await WriteAsync($"{field}-day", date.Day.ToString(CultureInfo.InvariantCulture));
        await WriteAsync($"{field}-month", date.Month.ToString(CultureInfo.InvariantCulture));
        await WriteAsync($"{field}-year", date.Year.ToString(CultureInfo.InvariantCulture));
    }

    private async Task ChooseAsync(string field, IReadOnlyList<string> options)
    {
        foreach (var option in await page.Locator($"main input[type='checkbox'][name='{field}']").AllAsync())
            await option.SetCheckedAsync(options.Contains(await option.GetAttributeAsync("value")), new() { Force = true });
    }

    private async Task CheckAsync(string field, string value)
    {
        var option = page.Locator($"main input[type='radio'][name='{field}'][value='{value}']");
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
