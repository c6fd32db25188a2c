using System.Text.RegularExpressions;

namespace AlnWorkflows.House.Tests;

public sealed partial class OwnWordsTests
{
    private static readonly HashSet<string> Binary = new([".png", ".pdf", ".docx", ".ico", ".jpg"], StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void No_file_names_a_folder_of_somebodys_machine() =>
        Findings.None(Lines().Where(line => MachinePath().IsMatch(line.Text)).Select(line => line.Place), "Paths must hold on every machine:");

    [Fact]
    public void No_file_names_the_host_of_a_package_registry() =>
        Findings.None(
            Lines().Where(line => RegistryHost().IsMatch(line.Text)).Select(line => line.Place),
            "Where packages come from is the business of the machine that restores them:");

    [Fact]
    public void Nothing_is_left_to_be_done_later_in_the_code()
    {
        var findings = Lines()
            .Where(line => line.File.EndsWith(".cs", StringComparison.Ordinal) || line.File.EndsWith(".razor", StringComparison.Ordinal))
            .Where(line => LeftUndone().IsMatch(line.Text))
            .Select(line => line.Place);

        Findings.None(findings, "Finish these or take them out:");
    }

    [Fact]
    public void No_question_says_of_itself_that_it_may_be_left_out_as_the_form_says_so() =>
        Findings.None(
            Lines().Where(line => line.File.StartsWith("functions/AlnWorkflows.Processes/", StringComparison.Ordinal) && line.Text.Contains("(optional)", StringComparison.Ordinal)).Select(line => line.Place),
            "The form adds this to every field that is not required; here it would stand twice:");

    private static IEnumerable<(string File, string Place, string Text)> Lines() =>
        from file in Repository.Files
        where !Binary.Contains(Path.GetExtension(file)) && !file.StartsWith("tests/AlnWorkflows.House.Tests/", StringComparison.Ordinal)
        from line in Repository.Lines(file).Select((text, number) => (text, number: number + 1))
        select (file, $"{file}:{line.number}: {line.text.Trim()}", line.text);

    [GeneratedRegex(@"(?<![\w.:/{}-])/(?:work|root|home/\w+|Users/\w+|opt|tmp)/|[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"registry\.npm|npmjs\.|nuget\.org|pypi\.|""resolved"":\s*""https?:", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryHost();

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex LeftUndone();
}
