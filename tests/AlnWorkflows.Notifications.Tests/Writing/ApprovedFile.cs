namespace AlnWorkflows.Notifications.Tests.Writing;

/// <summary>A file of approved words among this project's sources.</summary>
internal static class ApprovedFile
{
    /// <summary>Set it to write what is written now over what was approved.</summary>
    private const string Variable = "ALNWORKFLOWS_APPROVE";

    private const string Command = $"{Variable}=1 dotnet run --project tests/AlnWorkflows.Notifications.Tests -- -class '*Approved*'";

    private static readonly string Folder = Path.Combine(Root(), "tests", "AlnWorkflows.Notifications.Tests", "Approved");

    public static bool IsApproving => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    /// <summary>Whether one language may be changed without the other this time: a mistake in it mended.</summary>
    public static bool AllowsOneLanguage => Environment.GetEnvironmentVariable(Variable) == "one-language";

    /// <summary>What to do where one language changed without the other, and rightly so.</summary>
    public static string OneLanguageCommand { get; } = Command.Replace("=1", "=one-language", StringComparison.Ordinal);

    public static IReadOnlyList<string> Names => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    public static string? Read(string name) => File.Exists(PathOf(name)) ? File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n") : null;

    public static void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    /// <summary>Holds a text against what was approved under its name, or approves it.</summary>
    public static void Hold(string name, string text)
    {
        if (IsApproving)
        {
            Write(name, text);
            return;
        }

        var approved = (Read(name) ?? "").Split('\n');
        var now = text.Split('\n');
        var at = Enumerable.Range(0, Math.Max(approved.Length, now.Length)).FirstOrDefault(line => approved.ElementAtOrDefault(line) != now.ElementAtOrDefault(line), -1);
        Assert.True(
            at < 0,
            $"{name} is no longer as approved, from line {at + 1}:\n  approved: {approved.ElementAtOrDefault(at)}\n  now:      {now.ElementAtOrDefault(at)}\nRead it in both languages; if it is right, approve it: {Command}");
    }

    private static string PathOf(string name) => Path.Combine(Folder, $"{name}.txt");

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "AlnWorkflows.sln")))
            at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds AlnWorkflows.sln; approved words lie among the sources.");
    }
}
