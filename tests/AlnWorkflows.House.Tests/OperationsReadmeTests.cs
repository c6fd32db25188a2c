using System.Text.Json;
using System.Text.RegularExpressions;

namespace AlnWorkflows.House.Tests;

public sealed partial class OperationsReadmeTests
{
    private const string Readme = "infra/README.md";
    private const int LongestReadme = 300;

    [Fact]
    public void It_can_be_read_in_one_sitting() => Assert.InRange(Repository.Lines(Readme).Length, 1, LongestReadme);

    [Fact]
    public void Each_setting_of_the_sample_is_explained_and_no_other()
    {
        var sample = JsonDocument.Parse(Repository.Read("local.settings.sample.json")).RootElement.GetProperty("Values").EnumerateObject().Select(value => value.Name);
        var told = Section("Settings of the sample").SelectMany(line => Explained().Matches(line)).Select(match => match.Groups["name"].Value);

        Assert.Equal(sample, told);
    }

    [Fact]
    public void Every_alert_has_a_row_that_says_what_to_look_at()
    {
        var raised = AlertName().Matches(Repository.Read("infra/modules/alerts.bicep")).Select(match => match.Groups["name"].Value);
        var told = Section("When an alert fires").SelectMany(line => Explained().Matches(line)).Select(match => match.Groups["name"].Value);

        Assert.Equal(raised.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_file_it_names_is_there()
    {
        var missing = NamedFile().Matches(Repository.Read(Readme))
            .Select(match => match.Groups["file"].Value)
            .Where(file => !Repository.Files.Contains(file) && !Repository.Files.Contains($"infra/{file}"));

        Findings.None(missing, $"{Readme} names files that are not there:");
    }

    private static IEnumerable<string> Section(string heading) =>
        Repository.Lines(Readme).SkipWhile(line => line != $"## {heading}").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));

    [GeneratedRegex(@"^\| `(?<name>[\w:-]+)` \|")]
    private static partial Regex Explained();

    [GeneratedRegex(@"^    name: '(?<name>[a-z-]+)'\s*$", RegexOptions.Multiline)]
    private static partial Regex AlertName();

    [GeneratedRegex(@"`(?<file>(?:infra/|modules/|environments/|functions/|tests/|\.github/)[\w./-]+\.\w+|main\.\w+|restart-cases|infra/restart-cases)`")]
    private static partial Regex NamedFile();
}
