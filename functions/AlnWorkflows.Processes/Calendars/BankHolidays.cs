using AlnWorkflows.Processes.Data;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>
/// The bank holidays of England and Wales (Banking and Financial Dealings Act 1971, and by custom and proclamation),
/// computed, with one-off proclaimed days as data. From 2023 on: in earlier years usual days were moved.
/// </summary>
public sealed class BankHolidays
{
    /// <summary>The first year the computation holds for.</summary>
    public const int FirstYear = 2023;

    private const string FileName = "proclaimed-bank-holidays.json";

    private static readonly BilingualText Substitute = new("{0} (diwrnod amgen)", "{0} (substitute day)");

    private readonly IReadOnlyList<BankHoliday> _proclaimed;

    private BankHolidays(IReadOnlyList<BankHoliday> proclaimed) => _proclaimed = proclaimed;

    /// <summary>With the proclaimed days shipped with this assembly.</summary>
    /// <exception cref="DataFileException">The file of proclaimed days does not hold.</exception>
    public static BankHolidays LoadEmbedded() => Parse(FileName, DataFile.ReadEmbedded(FileName));

    /// <inheritdoc cref="LoadEmbedded"/>
    public static BankHolidays Parse(string file, string json) => new(DataFile.Parse<BankHoliday>(file, json, "date", (holiday, problems) =>
    {
        problems.RequireText(holiday.Name, "name");
        problems.Require(holiday.Date.Year >= FirstYear, "date", $"is before {FirstYear}, the first year the other days are computed for.");
    }));

    /// <summary>Every bank holiday of a calendar year, in order of date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year before <see cref="FirstYear"/>.</exception>
    public IReadOnlyList<BankHoliday> In(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        var easter = EasterSunday(year);
        var days = new List<BankHoliday>
        {
            OrNextMonday(new(year, 1, 1), new("Dydd Calan", "New Year’s Day")),
            new(easter.AddDays(-2), new("Dydd Gwener y Groglith", "Good Friday")),
            new(easter.AddDays(1), new("Dydd Llun y Pasg", "Easter Monday")),
            new(FirstMonday(year, 5), new("gŵyl banc dechrau mis Mai", "Early May bank holiday")),
            new(FirstMonday(year, 6).AddDays(-7), new("gŵyl banc y gwanwyn", "Spring bank holiday")),
            new(FirstMonday(year, 9).AddDays(-7), new("gŵyl banc yr haf", "Summer bank holiday")),
        };
        days.AddRange(Christmas(year));
        days.AddRange(_proclaimed.Where(holiday => holiday.Date.Year == year));
        return [.. days.OrderBy(holiday => holiday.Date)];
    }

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous computus of 1876).</summary>
    public static DateOnly EasterSunday(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var epact = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (b % 4)) + (2 * (c / 4)) - epact - (c % 4)) % 7;
        var correction = (a + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * correction) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }

    private static IEnumerable<BankHoliday> Christmas(int year)
    {
        var christmas = new DateOnly(year, 12, 25);
        BilingualText day = new("Dydd Nadolig", "Christmas Day"), boxing = new("Gŵyl San Steffan", "Boxing Day");
        return christmas.DayOfWeek switch
        {
            DayOfWeek.Friday => [new(christmas, day), new(christmas.AddDays(3), Substitute.With(boxing))],
            DayOfWeek.Saturday => [new(christmas.AddDays(2), Substitute.With(day)), new(christmas.AddDays(3), Substitute.With(boxing))],
            DayOfWeek.Sunday => [new(christmas.AddDays(1), boxing), new(christmas.AddDays(2), Substitute.With(day))],
            _ => [new(christmas, day), new(christmas.AddDays(1), boxing)],
        };
    }

    private static BankHoliday OrNextMonday(DateOnly date, BilingualText name) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday => new(date.AddDays(2), Substitute.With(name)),
        DayOfWeek.Sunday => new(date.AddDays(1), Substitute.With(name)),
        _ => new(date, name),
    };

    private static DateOnly FirstMonday(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((DayOfWeek.Monday - first.DayOfWeek + 7) % 7);
    }
}
