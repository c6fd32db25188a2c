using System.Globalization;
using System.Text.RegularExpressions;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Tests.Clocks;

/// <summary>Reads the days that a text names.</summary>
internal static class NamedDays
{
    private static readonly Dictionary<string, int> Months = Enumerable.Range(1, 12)
        .SelectMany(month => new[] { (Name(month).Cy, month), (Name(month).En, month) })
        .ToDictionary(name => name.Item1, name => name.month);

    public static List<DateOnly> In(string text) => Regex.Matches(text, @"(\d{1,2}) (\p{L}+) (\d{4})")
        .Where(match => Months.ContainsKey(match.Groups[2].Value))
        .Select(match => new DateOnly(Digits(match.Groups[3]), Months[match.Groups[2].Value], Digits(match.Groups[1])))
        .ToList();

    private static int Digits(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static BilingualText Name(int month)
    {
        var date = BilingualDate.Date(new DateOnly(2026, month, 1));
        return new(date.Cy.Split(' ')[1], date.En.Split(' ')[1]);
    }
}
