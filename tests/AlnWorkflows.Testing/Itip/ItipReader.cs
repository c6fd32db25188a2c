using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AlnWorkflows.Testing.Itip;

/// <summary>Reads mails and checks invitations with programs that others wrote, many in one go.</summary>
public static class ItipReader
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>What is wrong with each calendar, by libical and by our own checks of what it lets pass; empty where nothing is.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> ProblemsOfAsync(IReadOnlyList<string> calendars, CancellationToken cancellationToken = default)
    {
        if (calendars.Count == 0)
            return [];
        using var files = await ItipFiles.WriteAsync(calendars, ".ics", cancellationToken);
        var tools = await ItipTools.GetAsync();
        var said = (await tools.CheckAsync(files.Names, cancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', 2)).ToDictionary(line => line[0], line => line[1].Trim());
        return [.. calendars.Zip(files.Names, (calendar, name) =>
            (IReadOnlyList<string>)[.. said[name] == "ok" ? [] : new[] { $"libical: {said[name]}" }, .. ItipOwnChecks.ProblemsOf(calendar)])];
    }

    /// <summary>Calendars as ical.js reads them.</summary>
    public static async Task<IReadOnlyList<ReadCalendar>> CalendarsAsync(IReadOnlyList<string> calendars, CancellationToken cancellationToken = default) =>
        await ReadAsync<ReadCalendar>(calendars, ".ics", "calendar", cancellationToken);

    /// <summary>Mails as postal-mime reads them.</summary>
    public static async Task<IReadOnlyList<ReadMail>> MailsAsync(IReadOnlyList<string> mails, CancellationToken cancellationToken = default) =>
        await ReadAsync<ReadMail>(mails, ".eml", "mail", cancellationToken);

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(IReadOnlyList<string> texts, string extension, string property, CancellationToken cancellationToken)
    {
        if (texts.Count == 0)
            return [];
        using var files = await ItipFiles.WriteAsync(texts, extension, cancellationToken);
        var tools = await ItipTools.GetAsync();
        using var found = JsonDocument.Parse(await tools.ReadAsync(files.Beside("found.json"), files.Names, cancellationToken));
        return [.. found.RootElement.EnumerateArray().Select(entry => entry.GetProperty(property).Deserialize<T>(Json)!)];
    }

    /// <summary>Texts as files of a folder that is gone afterwards.</summary>
    private sealed class ItipFiles : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("itip-files-");

        public IReadOnlyList<string> Names { get; private set; } = [];

        public static async Task<ItipFiles> WriteAsync(IReadOnlyList<string> texts, string extension, CancellationToken cancellationToken)
        {
            var files = new ItipFiles();
            files.Names = [.. texts.Select((_, index) => files.Beside(index.ToString(CultureInfo.InvariantCulture) + extension))];
            foreach (var (name, text) in files.Names.Zip(texts))
                await File.WriteAllTextAsync(name, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
            return files;
        }

        public string Beside(string name) => Path.Combine(_folder.FullName, name);

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
