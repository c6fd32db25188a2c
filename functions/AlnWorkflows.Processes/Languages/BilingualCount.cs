using System.Globalization;

namespace AlnWorkflows.Processes.Languages;

/// <summary>Numbers with their noun. Welsh takes the singular after a numeral, softened after 2.</summary>
public static class BilingualCount
{
    /// <summary><c>1 diwrnod ysgol</c>, <c>2 ddiwrnod ysgol</c>, <c>35 diwrnod ysgol</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1: a sentence about none is worded by itself.</exception>
    public static BilingualText SchoolDays(int number) => Of(number, "diwrnod ysgol", "ddiwrnod ysgol", "school day");

    /// <summary><c>1 mis</c>, <c>2 fis</c>, <c>12 mis</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public static BilingualText Months(int number) => Of(number, "mis", "fis", "month");

    private static BilingualText Of(int number, string welsh, string softened, string english)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return new($"{digits} {(number == 2 ? softened : welsh)}", $"{digits} {english}{(number == 1 ? "" : "s")}");
    }
}
