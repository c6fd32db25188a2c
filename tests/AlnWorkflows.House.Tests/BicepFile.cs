using System.Text.RegularExpressions;

namespace AlnWorkflows.House.Tests;

/// <summary>A Bicep file as far as these tests read it: what it declares, and its text without comments and strings' insides.</summary>
internal sealed partial class BicepFile
{
    public BicepFile(string path)
    {
        Path = path;
        Text = Comment().Replace(Repository.Read(path), match => match.Value.StartsWith('\'') ? match.Value : "");
        Code = Literal().Replace(Text, match => Interpolations(match.Value));
        Parameters = Names(Parameter());
        Variables = Names(Variable());
        Outputs = Names(Output());
        Modules = [.. Module().Matches(Text).Select(match => (match.Groups["symbol"].Value, Beside(match.Groups["file"].Value), Given(match.Index)))];
    }

    public static IEnumerable<BicepFile> All =>
        Repository.Files.Where(file => file.EndsWith(".bicep", StringComparison.Ordinal)).Select(file => new BicepFile(file));

    public string Path { get; }

    public string Text { get; }

    /// <summary>Without comments; of a string only what it interpolates is left.</summary>
    public string Code { get; }

    public IReadOnlyList<string> Parameters { get; }

    public IReadOnlyList<string> Variables { get; }

    public IReadOnlyList<string> Outputs { get; }

    public IReadOnlyList<(string Symbol, string File, IReadOnlyList<string> Given)> Modules { get; }

    /// <summary>Whether the name stands anywhere but where it is declared and as a property's own name.</summary>
    public bool Uses(string name) =>
        Regex.IsMatch(Code, $@"(?<!^(?:param|var)\s+)(?<![\w.'])\b{name}\b(?!\s*:)", RegexOptions.Multiline)
        || Regex.IsMatch(Code, $@"(?:\bin\s+|\?[^?\n]*){name}\s*:");

    private List<string> Names(Regex declaration) => [.. declaration.Matches(Text).Select(match => match.Groups["name"].Value)];

    private string Beside(string file) =>
        Path.Contains('/', StringComparison.Ordinal) ? $"{Path[..Path.LastIndexOf('/')]}/{file}" : file;

    private List<string> Given(int module)
    {
        var start = Text.IndexOf("\n  params: {\n", module, StringComparison.Ordinal);
        var end = Text.IndexOf("\n  }", start, StringComparison.Ordinal);
        return [.. GivenName().Matches(Text[start..end]).Select(match => match.Groups["name"].Value)];
    }

    private static string Interpolations(string literal) =>
        string.Join(' ', Interpolation().Matches(literal).Select(match => $"({match.Groups["code"].Value})").Prepend("''"));

    [GeneratedRegex(@"'(?:\\.|[^'\\\n])*'|//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"'(?:\\.|[^'\\\n])*'")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\$\{(?<code>[^}]*)\}")]
    private static partial Regex Interpolation();

    [GeneratedRegex(@"^param (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^var (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Variable();

    [GeneratedRegex(@"^output (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Output();

    [GeneratedRegex(@"^module (?<symbol>\w+) '(?<file>[^']+)'", RegexOptions.Multiline)]
    private static partial Regex Module();

    [GeneratedRegex(@"^    (?<name>\w+):", RegexOptions.Multiline)]
    private static partial Regex GivenName();
}
