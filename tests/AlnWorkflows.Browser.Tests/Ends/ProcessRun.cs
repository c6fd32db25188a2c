using System.Diagnostics;
using System.Globalization;
using AlnWorkflows.Browser.Tests.Browsing;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Tables;
using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Hosting;
using Microsoft.Playwright;

namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>All drives of one process, in both languages, on one host of its own.</summary>
internal sealed class ProcessRun(ChromiumFixture chromium, AzuriteFixture azurite, ProcessDrives drives)
{
    private const int AtOnce = 2;
    private const float Patience = 120_000;

    /// <summary>Letting months pass for many cases takes its time on a busy machine.</summary>
    private static readonly TimeSpan MovingOn = TimeSpan.FromMinutes(15);

    private static readonly (int Width, int Height)[] Screens = [(375, 800), (1280, 900)];
    private static readonly string[] Languages = ["cy", "en"];

    private readonly EndPictures _pictures = new(drives);

    public async Task<IReadOnlyList<Reached>> RunAsync()
    {
        var address = HostProcess.FreeAddress();
        await using var host = await HostProcess.StartAsync(address, isDemonstration: true, new Dictionary<string, string> { ["AlnWorkflows:Storage"] = azurite.Server.NewAccount() });
        using var api = new AlnApi(address, DemonstrationStory.Alnco, MovingOn);
        var all = drives.Drives.SelectMany((drive, number) => Languages.Select((language, other) => (Drive: drive, Language: language, Screen: Screens[(number + other) % Screens.Length]))).ToList();
        using var clock = new SharedClock(api, all.Count, AtOnce);
        return await Task.WhenAll(all.Select(one => ReachAsync(api, clock, one.Drive, one.Language, one.Screen)));
    }

    private async Task<Reached> ReachAsync(AlnApi api, SharedClock clock, EndDrive drive, string language, (int Width, int Height) screen)
    {
        Exception? failure = null;
        await clock.LetAsync(async () =>
        {
            var began = Stopwatch.GetTimestamp();
            var context = await chromium.NewContextAsync(language == "cy" ? "cy-GB" : "en-GB");
            var page = await context.NewPageAsync();
            page.SetDefaultTimeout(Patience);
            await page.SetViewportSizeAsync(screen.Width, screen.Height);
            failure = await Record.ExceptionAsync(() => DriveAsync(page, api, clock, drive, language));
            if (failure is not null)
                await _pictures.OfAsync(page, $"{drive.End}-failed", language);
            await context.CloseAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{drives.Process} {drive.End} {language}: {(failure is null ? "reached" : "NOT reached")} after {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s {failure?.Message.ReplaceLineEndings(" ")}"));
        });
        return new Reached(drives.Process, drive.End, language, failure?.Message);
    }

    private async Task DriveAsync(IPage page, AlnApi api, SharedClock clock, EndDrive drive, string language)
    {
        var hand = new Hand(page, api, clock, _pictures, language, $"{drive.End}-{language}".ToLowerInvariant());
        await hand.OpenAsync($"/?lang={language}");
        await drive.DriveAsync(hand);
        await hand.AsAsync(DemonstrationStory.Alnco);
        var shows = (drive.Shows ?? ProcessTables.Find(drives.Process)!.Ends.First(end => end.Outcome.Equals(drive.End)).Name).In(hand.IsWelsh ? Language.Cy : Language.En);
        var isSaid = await hand.SaysAsync(shows);
        var isOver = drive.IsHandedOver || await hand.AsksNothingMoreAsync(drives.Process);
        await _pictures.OfAsync(page, $"{drive.End}", language);
        Assert.True(isSaid, $"{hand.CasePath} does not say: {shows}");
        Assert.True(isOver, $"{hand.CasePath} still asks something for {drives.Process}.");
    }
}
