using Microsoft.Playwright;

namespace AlnWorkflows.Browser.Tests.Browsing;

/// <summary>One Chromium for all journeys; each opens a context of its own.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var program = Program();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Flags });
    }

    public async Task<IBrowserContext> NewContextAsync(string locale) => await _browser!.NewContextAsync(new BrowserNewContextOptions
    {
        Locale = locale,
        // The pages forbid scripts; axe is one.
        BypassCSP = true,
    });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string Program() =>
        Environment.GetEnvironmentVariable("ALNWORKFLOWS_CHROMIUM") is { Length: > 0 } named
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("Chromium is not installed: the browser tests drive it. Install Chromium or Google Chrome, or name its program in ALNWORKFLOWS_CHROMIUM.");
}
