using System.Text.RegularExpressions;

namespace AlnWorkflows.House.Tests;

public sealed partial class EngineReadmeTests
{
    private const string Model = "functions/AlnWorkflows.Durable/README.md";
    private const string Engine = "functions/AlnWorkflows.Durable.Embedded/README.md";

    [Fact]
    public void The_steps_of_a_turn_are_marked_in_the_code_as_the_readme_tells_them()
    {
        var told = ToldStep().Matches(Section(Engine, "A turn")).Select(step => $"{step.Groups["number"].Value}: {step.Groups["title"].Value}");
        var marked = MarkedStep().Matches(Repository.Read("functions/AlnWorkflows.Durable.Embedded/Turns/TurnProcessor.cs"))
            .Select(step => $"{step.Groups["number"].Value}: {step.Groups["title"].Value.Trim()}")
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.NotEmpty(marked);
        Assert.Equal(told, marked);
    }

    [Fact]
    public void Every_dont_of_the_law_of_replay_stands_in_the_readme_with_its_instead()
    {
        var law = Section(Model, "The law of replay");
        Findings.None(
            OrchestrationBans.All.Where(ban => !Regex.IsMatch(law, $@"^\| {Regex.Escape(ban.Name)} \|.*\| {Regex.Escape(ban.Instead)} \|$", RegexOptions.Multiline)).Select(ban => $"{ban.Name}: {ban.Instead}"),
            $"{Model} has no such row:");
    }

    [Fact]
    public void The_example_of_the_programming_model_is_code_that_is_compiled() =>
        Assert.Contains(
            Folded(Example().Match(Repository.Read(Model)).Groups["code"].Value),
            Folded(Repository.Read("tests/AlnWorkflows.Durable.Tests/Released/ReminderOrchestration.cs")),
            StringComparison.Ordinal);

    [Fact]
    public void Every_log_event_has_a_number_of_its_own_and_stands_in_the_one_table()
    {
        var written =
            from file in Repository.CodeFiles("functions")
            from message in LogMessage().Matches(Repository.Read(file))
            select $"{message.Groups["event"].Value} {message.Groups["level"].Value}";
        var told = LogRow().Matches(Repository.Read(Engine)).Select(row => $"{row.Groups["event"].Value} {row.Groups["level"].Value}");

        Assert.Equal(told.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Model)]
    [InlineData(Engine)]
    public void Every_path_they_name_is_there(string readme)
    {
        var missing = NamedPath().Matches(Repository.Read(readme))
            .Select(match => match.Groups["path"].Value.TrimEnd('/'))
            .Select(path => path.StartsWith("functions/", StringComparison.Ordinal) || path.StartsWith("tests/", StringComparison.Ordinal) ? path : $"{Path.GetDirectoryName(readme)}/{path}")
            .Where(path => !Repository.Files.Contains(path) && !Directory.Exists(Path.Combine(Repository.Root, path)));

        Findings.None(missing, $"{readme} names paths that are not there:");
    }

    private static string Section(string readme, string heading) => Repository.Read(readme).Split("\n## ").Single(section => section.StartsWith($"{heading}\n", StringComparison.Ordinal));

    private static string Folded(string code) => Regex.Replace(code, @"\s+", " ").Trim();

    [GeneratedRegex(@"^(?<number>\d)\. \*\*(?<title>[^*]+)\*\*", RegexOptions.Multiline)]
    private static partial Regex ToldStep();

    [GeneratedRegex(@"// Step (?<number>\d): (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex MarkedStep();

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\[LoggerMessage\((?:(?<event>\d+), LogLevel\.(?<level>\w+)|(?<event>[^0-9]))")]
    private static partial Regex LogMessage();

    [GeneratedRegex(@"^\| (?<event>\d+) \| (?<level>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex LogRow();

    [GeneratedRegex(@"(?<![\w/])(?<path>(?:functions|tests|Turns|Histories|Telemetry)/[\w./-]*\w)")]
    private static partial Regex NamedPath();
}
