using System.Text.RegularExpressions;

namespace AlnWorkflows.House.Tests;

public sealed partial class SettingsTableTests
{
    private const string Names = "functions/AlnWorkflows.Hosting/Settings/SettingNames.cs";

    [Fact]
    public void The_table_of_the_readme_has_every_setting_there_is_and_no_other()
    {
        var there = DeclaredName().Matches(Repository.Read(Names)).Select(match => match.Groups["name"].Value).ToList();
        var told = Repository.Lines("README.md").SkipWhile(line => !line.StartsWith("| setting under", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .SelectMany(row => NamesOf(row.Split('|')[1]))
            .ToList();

        Assert.NotEmpty(there);
        Findings.None(there.Where(name => !told.Exists(tells => Tells(tells, name))), "README.md does not tell of these settings:");
        Findings.None(told.Where(tells => !there.Exists(name => Tells(tells, name))), "README.md tells of settings that are not there:");
    }

    /// <summary>Names in a cell; one without a section belongs to the section of the one before.</summary>
    private static IEnumerable<string> NamesOf(string cell)
    {
        var section = "";
        foreach (var name in QuotedName().Matches(cell).Select(match => match.Groups["name"].Value))
        {
            if (name.Contains(':', StringComparison.Ordinal))
                section = name[..(name.LastIndexOf(':') + 1)];
            yield return name.Contains(':', StringComparison.Ordinal) ? name : section + name;
        }
    }

    private static bool Tells(string told, string name) =>
        told.EndsWith('…') ? name.StartsWith(told.TrimEnd('…'), StringComparison.Ordinal) : told == name;

    [GeneratedRegex(@"new\(""(?<name>[\w:]+)""")]
    private static partial Regex DeclaredName();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex QuotedName();
}
