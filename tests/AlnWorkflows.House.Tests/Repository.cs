namespace AlnWorkflows.House.Tests;

/// <summary>The files of this repository as they lie in the work tree, without what builds and installs leave behind.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Unkept =
        new([".git", ".vs", ".idea", ".data", "bin", "obj", "node_modules", "artifacts", "TestResults"], StringComparer.OrdinalIgnoreCase);

    public static string Root { get; } = FindRoot();

    /// <summary>Every kept file, as a path from the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> CodeFiles(string folder) =>
        Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal));

    public static IEnumerable<string> Projects => Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AlnWorkflows.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds AlnWorkflows.sln; the house tests read the repository they were built in.");
    }

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
            if (!Unkept.Contains(Path.GetFileName(file)))
                yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        foreach (var below in Directory.EnumerateDirectories(folder))
            if (!Unkept.Contains(Path.GetFileName(below)))
                foreach (var file in Walk(below))
                    yield return file;
    }
}
