using System.Collections.Concurrent;
using AlnWorkflows.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>The pictures of one process: its main form, and the page of the case at each end, in each language.</summary>
internal sealed class EndPictures
{
    private readonly string _folder;
    private readonly string _mainForm;
    private readonly ConcurrentDictionary<string, bool> _forms = new(StringComparer.Ordinal);

    public EndPictures(ProcessDrives drives)
    {
        _mainForm = drives.MainForm;
        _folder = Path.Combine(Artifacts.Folder("ends"), drives.Process);
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
        Directory.CreateDirectory(_folder);
    }

    public Task OfFormAsync(IPage page, string form, string language) =>
        form == _mainForm && _forms.TryAdd(language, true) ? OfAsync(page, "form", language) : Task.CompletedTask;

    public Task OfAsync(IPage page, string name, string language) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(_folder, $"{name}-{language}.png"), FullPage = true });
}
