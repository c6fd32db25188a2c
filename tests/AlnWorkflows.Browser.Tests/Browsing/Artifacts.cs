namespace AlnWorkflows.Browser.Tests.Browsing;

/// <summary>Where what a run leaves behind is kept.</summary>
internal static class Artifacts
{
    public static string Folder(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "AlnWorkflows.sln")))
            root = root.Parent;
        return Path.Combine(root?.FullName ?? AppContext.BaseDirectory, "artifacts", name);
    }
}
