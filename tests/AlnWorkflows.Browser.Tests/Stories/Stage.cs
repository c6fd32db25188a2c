using System.Text.RegularExpressions;
using AlnWorkflows.Browser.Tests.Browsing;
using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Browser.Tests.Stories;

/// <summary>A demonstration of its own, with people who come to it in one language.</summary>
internal sealed partial class Stage : IAsyncDisposable
{
    private readonly ChromiumFixture _chromium;
    private readonly HostProcess _host;
    private readonly Uri _address;
    private readonly PictureFolder _pictures;

    private Stage(ChromiumFixture chromium, HostProcess host, Uri address, string language, string story)
    {
        (_chromium, _host, _address, Language) = (chromium, host, address, language);
        _pictures = new PictureFolder($"{story}-{language}");
    }

    public string Language { get; }

    public Uri Address => _address;

    public Findings Findings { get; } = new();

    public static async Task<Stage> SetAsync(ChromiumFixture chromium, AzuriteFixture azurite, string language, string story)
    {
        var address = HostProcess.FreeAddress();
        var settings = new Dictionary<string, string> { ["AlnWorkflows:Storage"] = azurite.Server.NewAccount() };
        return new Stage(chromium, await HostProcess.StartAsync(address, isDemonstration: true, settings), address, language, story);
    }

    /// <summary>Somebody with a browser of their own, who chooses the story's language.</summary>
    public async Task<Visitor> VisitorAsync()
    {
        var context = await _chromium.NewContextAsync(Language == "cy" ? "cy-GB" : "en-GB");
        var visitor = new Visitor(await context.NewPageAsync(), _address, Language, _pictures, Findings);
        await visitor.OpenAsync($"/?lang={Language}", "home");
        return visitor;
    }

    /// <summary>The one of two words that belongs to the story's language.</summary>
    public string In(string welsh, string english) => Language == "cy" ? welsh : english;

    /// <summary>Everything in the mailbox: to whom, and the subject.</summary>
    public async Task<IReadOnlyList<(string To, string Subject, string Path)>> MailsAsync(Visitor reader)
    {
        await reader.OpenAsync("/mailbox", "mailbox");
        var rows = reader.Page.Locator("main tbody tr");
        var mails = new List<(string, string, string)>();
        for (var row = 0; row < await rows.CountAsync(); row++)
        {
            var cells = rows.Nth(row).Locator("td");
            var link = cells.Nth(0).Locator("a");
            mails.Add((await cells.Nth(1).InnerTextAsync(), await link.InnerTextAsync(), (await link.GetAttributeAsync("href"))!));
        }

        return mails;
    }

    /// <summary>Somebody reads the newest mail to an address that holds a link or a code they look for.</summary>
    public async Task<string> ReadMailAsync(Visitor reader, string to, Func<string, string?> find)
    {
        foreach (var mail in (await MailsAsync(reader)).Where(mail => mail.To == to))
        {
            await reader.OpenAsync(mail.Path, "mail");
            if (find(await reader.Page.Locator("main pre").InnerTextAsync()) is { } found)
            {
                await reader.ReadDocumentAsync($"{mail.Path}/html", $"document of {mail.Subject.Split('/')[^1].Trim()}");
                return found;
            }
        }

        throw new InvalidOperationException($"No mail to {to} holds what was looked for.");
    }

    /// <summary>A family member opens a link from their mail: the code is sent separately and typed in.</summary>
    public async Task OpenLinkAsync(Visitor family, string to, string name)
    {
        await OpenLinkAsync(family, to, await LinkToAsync(family, to), name);
    }

    /// <summary>The path of the link in the newest mail to an address that holds one.</summary>
    public Task<string> LinkToAsync(Visitor reader, string to) =>
        ReadMailAsync(reader, to, text => Link().Match(text) is { Success: true } match ? match.Value : null);

    public async Task OpenLinkAsync(Visitor family, string to, string link, string name)
    {
        await family.OpenAsync(link, $"{name}-code");
        await family.FollowAsync("main form[action$='/code'] button", $"{name}-code-sent");
        var code = await ReadMailAsync(family, to, text => Code().Match(text) is { Success: true } match ? match.Groups["code"].Value : null);
        await family.OpenAsync(link, $"{name}-code");
        await family.Page.Locator("main input[name='code']").FillAsync(code);
        await family.FollowAsync("main form[action$='/open'] button.govuk-button", name);
    }

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [GeneratedRegex(@"/l/[^\s]+")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?:Eich cod|Your code): (?<code>[\d ]+\d)")]
    private static partial Regex Code();
}
