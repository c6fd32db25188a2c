using System.Text.RegularExpressions;

namespace AlnWorkflows.House.Tests;

public sealed partial class CodeShapeTests
{
    private const int LongestCodeFile = 400;
    private const int LongestTestFile = 600;

    /// <summary>Files that hold more than one type, each with the reason. Empty is best.</summary>
    private static readonly Dictionary<string, string> SeveralTypes = new(StringComparer.Ordinal);

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold()
    {
        var findings =
            from file in Repository.Files
            where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal)
            let limit = file.StartsWith("tests/", StringComparison.Ordinal) ? LongestTestFile : LongestCodeFile
            let lines = Repository.Lines(file).Length
            where lines > limit
            select $"{file}: {lines} lines, at most {limit}";

        Findings.None(findings, "Split these files by what they do:");
    }

    [Fact]
    public void A_file_holds_one_type_and_carries_its_name()
    {
        var findings =
            from file in Repository.CodeFiles("functions")
            where !SeveralTypes.ContainsKey(file)
            let types = TopLevelType().Matches(Repository.Read(file)).Select(match => match.Groups["name"].Value).Distinct().ToList()
            where types.Count > 1 || (types.Count == 1 && types[0] != FileStem(file))
            select $"{file} holds {string.Join(", ", types)}";

        Findings.None(findings, "One type a file, under its own name:");
    }

    [Fact]
    public void Classes_are_partial_only_where_a_generator_completes_them()
    {
        var findings =
            from file in Repository.CodeFiles("functions").Concat(Repository.CodeFiles("tests"))
            let text = Repository.Read(file)
            where PartialType().IsMatch(text) && !file.EndsWith("Log.cs", StringComparison.Ordinal) && !CompletedByGenerator().IsMatch(text)
            select file;

        Findings.None(findings, "Only generated regexes, JSON contexts and log messages are partial:");
    }

    [Fact]
    public void A_namespace_never_leaves_the_folders_its_file_lies_in()
    {
        var findings =
            from file in Repository.CodeFiles("functions").Concat(Repository.CodeFiles("tests"))
            let declared = Namespace().Match(Repository.Read(file))
            where declared.Success
            let folders = string.Join('.', file.Split('/')[1..^1]).Replace("AlnWorkflows.AzureSdkSurface.", "", StringComparison.Ordinal)
            where !$"{folders}.".StartsWith($"{declared.Groups["name"].Value}.", StringComparison.Ordinal)
            select $"{file} declares {declared.Groups["name"].Value}, which is not above {folders}";

        Findings.None(findings, "A type is found by its namespace:");
    }

    [Fact]
    public void No_test_is_skipped()
    {
        var findings =
            from file in Repository.CodeFiles("tests")
            where SkippedTest().IsMatch(Repository.Read(file))
            select file;

        Findings.None(findings, "A skipped test proves nothing; mend it or remove it:");
    }

    private static string FileStem(string file) => Path.GetFileName(file)[..^".cs".Length];

    [GeneratedRegex(@"^(?:(?:public|internal|sealed|static|abstract|readonly|partial|ref|unsafe)\s+)*(?:class|record\s+struct|record\s+class|record|struct|interface|enum|delegate\s+[\w<>?,\s]+?)\s+(?<name>\w+)\s*[<({:;\r\n]", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"\bpartial\s+(?:class|record|struct|interface)\b")]
    private static partial Regex PartialType();

    [GeneratedRegex(@"\[GeneratedRegex|\[LoggerMessage|:\s*JsonSerializerContext")]
    private static partial Regex CompletedByGenerator();

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\bSkip(?:When|Unless)?\s*=|\bAssert\.Skip")]
    private static partial Regex SkippedTest();
}
