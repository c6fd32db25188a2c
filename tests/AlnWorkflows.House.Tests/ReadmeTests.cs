using System.Text.RegularExpressions;

namespace AlnWorkflows.House.Tests;

public sealed partial class ReadmeTests
{
    private const int LongestReadme = 120;

    [Fact]
    public void The_readme_is_short() =>
        Assert.InRange(Repository.Lines("README.md").Length, 1, LongestReadme);

    [Fact]
    public void Every_path_the_readme_names_is_there()
    {
        var findings = QuotedPath().Matches(Repository.Read("README.md"))
            .Select(match => match.Groups["path"].Value.TrimEnd('/'))
            .Where(path => !Repository.Files.Contains(path) && !Directory.Exists(Path.Combine(Repository.Root, path)))
            .Distinct();

        Findings.None(findings, "README.md names paths that are not there:");
    }

    [Fact]
    public void The_top_level_holds_only_what_must_lie_there()
    {
        string[] kept =
        [
            "AlnWorkflows.sln", "README.md", "host.json", "local.settings.sample.json", "global.json", "BannedSymbols.txt",
            "Directory.Build.props", "Directory.Packages.props", ".editorconfig", ".gitattributes", ".gitignore", "azure.yaml",
        ];

        Findings.None(
            Repository.Files.Where(file => !file.Contains('/', StringComparison.Ordinal) && !kept.Contains(file) && file != "local.settings.json"),
            "These files need a better place than the top level:");
    }

    [GeneratedRegex(@"(?<![\w/])(?<path>(?:functions|tests|infra|\.ci)/[\w./-]*\w|AlnWorkflows\.sln|host\.json|local\.settings\.sample\.json|global\.json|Directory\.\w+\.props)(?![\w…])")]
    private static partial Regex QuotedPath();
}
