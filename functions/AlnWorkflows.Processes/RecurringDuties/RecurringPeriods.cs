using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>The periods of recurring duties, from a school's calendar and the dates it entered. Pure. How often is local
/// practice; where the law or the Code asks for the duty, <see cref="RecurringKind.Source"/> cites it.</summary>
public static class RecurringPeriods
{
    private const int Fortnight = 10;

    private const int Week = 5;

    /// <summary>The periods of a kind in a school year, in order; none where the calendar has no term dates for it.</summary>
    /// <param name="dates">What the school entered for the kind.</param>
    public static IReadOnlyList<RecurringPeriod> Of(RecurringRhythm rhythm, SchoolCalendar calendar, SchoolYear year, IReadOnlyList<DateOnly> dates)
    {
        var halves = HalfTerms.Of(calendar, year);
        if (halves.Count == 0)
            return [];
        List<DateOnly> days = [.. halves.SelectMany(half => half.Days)];
        return rhythm switch
        {
            RecurringRhythm.EachFortnightOfTerm => [.. halves.GroupBy(half => half.Term).SelectMany(term => Fortnights(year, term.Key, [.. term.SelectMany(half => half.Days)]))],
            RecurringRhythm.EachHalfTerm => [.. halves.Select(half => Over($"{year.StartYear}-{half.Term}-{half.Half}", year, NameOf(half, year), half.Days, askBefore: Fortnight, safeBefore: 3))],
            RecurringRhythm.EachTerm => [.. halves.GroupBy(half => half.Term).Select(term => Over($"{year.StartYear}-{term.Key}", year, NameOf(term.Key, year), [.. term.SelectMany(half => half.Days)], askBefore: 2 * Fortnight, safeBefore: Week))],
            RecurringRhythm.EachYear => [Over($"{year.StartYear}", year, NameOf(year), days, askBefore: 4 * Fortnight, safeBefore: 3 * Week)],
            RecurringRhythm.StartOfYear => [Over($"{year.StartYear}", year, NameOf(halves[0], year), halves[0].Days, askBefore: days.Count, safeBefore: Week)],
            _ => [.. dates.Where(year.Contains).Order().Select(date => Around(rhythm, date, year, days))],
        };
    }

    /// <summary>Ten school days each; what is left of a term belongs to its last fortnight where it is less than a week.</summary>
    private static IEnumerable<RecurringPeriod> Fortnights(SchoolYear year, int term, List<DateOnly> days)
    {
        var count = Math.Max(1, (days.Count + Week) / Fortnight);
        for (var number = 1; number <= count; number++)
        {
            var from = (number - 1) * Fortnight;
            var part = days.GetRange(from, (number == count ? days.Count : number * Fortnight) - from);
            var id = string.Create(CultureInfo.InvariantCulture, $"{year.StartYear}-{term}-f{number:00}");
            yield return Over(id, year, RecurringWords.Range.With(BilingualDate.Date(part[0]), BilingualDate.Date(part[^1])), part, askBefore: Week, safeBefore: 2);
        }
    }

    /// <summary>A period over school days.</summary>
    /// <param name="askBefore">How many school days before the last its owner is asked; the whole period where it has no more.</param>
    /// <param name="safeBefore">How many school days before the last it is chased.</param>
    private static RecurringPeriod Over(string id, SchoolYear year, BilingualText name, IReadOnlyList<DateOnly> days, int askBefore, int safeBefore) =>
        new(id, year, name, days[0], Before(days, days.Count - 1, askBefore), Before(days, days.Count - 1, safeBefore), days[^1]);

    /// <summary>A date entered, with the school days around it that lie in its school year.</summary>
    private static RecurringPeriod Around(RecurringRhythm rhythm, DateOnly date, SchoolYear year, List<DateOnly> days)
    {
        var next = days.FindIndex(day => day >= date);
        var at = next < 0 ? days.Count : next;
        var isBefore = rhythm == RecurringRhythm.BeforeDates;
        var asked = Earlier(Before(days, at, isBefore ? 3 * Fortnight : Fortnight), date);
        return new(
            date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), year, BilingualDate.Date(date), asked, asked,
            isBefore ? Earlier(Before(days, at, Week), date) : date,
            isBefore ? date : Later(days[Math.Min(at + Week, days.Count - 1)], date));
    }

    private static DateOnly Before(IReadOnlyList<DateOnly> days, int at, int number) => days[Math.Clamp(at - number, 0, days.Count - 1)];

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static BilingualText NameOf(SchoolYear year) => RecurringWords.Year.With(BilingualText.Same($"{year}"));

    private static BilingualText NameOf(HalfTerm half, SchoolYear year) =>
        (half.Half == 1 ? RecurringWords.FirstHalf : RecurringWords.SecondHalf).With(NameOf(half.Term, year));

    private static BilingualText NameOf(int term, SchoolYear year)
    {
        var (name, inYear) = term switch
        {
            1 => (CalendarWording.AutumnTerm, year.StartYear),
            2 => (CalendarWording.SpringTerm, year.StartYear + 1),
            _ => (CalendarWording.SummerTerm, year.StartYear + 1),
        };
        return new($"{name.Cy} {inYear}", $"{name.En} {inYear}");
    }
}
