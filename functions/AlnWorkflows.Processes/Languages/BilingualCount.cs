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

    /// <summary><c>1 diwrnod tymor</c>, <c>2 ddiwrnod tymor</c>, <c>35 diwrnod tymor</c>.</summary>
    /// <inheritdoc cref="SchoolDays"/>
    public static BilingualText TermTimeDays(int number) => Of(number, "diwrnod tymor", "ddiwrnod tymor", "term-time day");

    /// <summary><c>1 diwrnod gwaith</c>, <c>2 ddiwrnod gwaith</c>, <c>10 diwrnod gwaith</c>.</summary>
    /// <inheritdoc cref="SchoolDays"/>
    public static BilingualText WorkingDays(int number) => Of(number, "diwrnod gwaith", "ddiwrnod gwaith", "working day");

    /// <summary><c>1 diwrnod</c>, <c>2 ddiwrnod</c>, <c>28 diwrnod</c>.</summary>
    /// <inheritdoc cref="SchoolDays"/>
    public static BilingualText Days(int number) => Of(number, "diwrnod", "ddiwrnod", "day");

    /// <summary><c>6 wythnos</c>: it never changes.</summary>
    /// <inheritdoc cref="SchoolDays"/>
    public static BilingualText Weeks(int number) => Of(number, "wythnos", "wythnos", "week");

    /// <summary><c>1 flwyddyn</c>, <c>2 o flynyddoedd</c>.</summary>
    /// <inheritdoc cref="SchoolDays"/>
    public static BilingualText Years(int number) =>
        Of(number, number == 1 ? "flwyddyn" : "o flynyddoedd", "o flynyddoedd", "year");

    /// <summary><c>1 flwyddyn academaidd</c>, <c>2 o flynyddoedd academaidd</c>.</summary>
    /// <inheritdoc cref="SchoolDays"/>
    public static BilingualText AcademicYears(int number) =>
        Of(number, number == 1 ? "flwyddyn academaidd" : "o flynyddoedd academaidd", "o flynyddoedd academaidd", "academic year");

    private static BilingualText Of(int number, string welsh, string softened, string english)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return new($"{digits} {(number == 2 ? softened : welsh)}", $"{digits} {english}{(number == 1 ? "" : "s")}");
    }
}
