using System.Globalization;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>
/// Working days as a body of law counts them. Immutable; from 2023, the first year bank holidays are computed for,
/// to 2099.
/// </summary>
/// <remarks>
/// <para>The ALN Regulations use the term without defining it (regulation 2(4)): Monday to Friday less bank holidays, in
/// its ordinary sense. Days in August are working days there.</para>
/// <para>For the Education Tribunal for Wales no Saturday, Sunday, bank holiday, Good Friday, first Monday in May, day
/// from 25 December to 1 January, or day in August is a working day (its Regulations of 2021, regulation 2(1)).</para>
/// </remarks>
public sealed class WorkingDayCalendar : IDayCalendar
{
    private static readonly DateOnly First = new(BankHolidays.FirstYear, 1, 1);
    private static readonly DateOnly Last = new(2099, 12, 31);

    private readonly CalendarDay[] _days;
    private readonly DayIndex _index;

    private WorkingDayCalendar(string id, BilingualText name, BankHolidays bankHolidays, Func<DateOnly, BilingualText?> closed)
    {
        (Id, Name) = (id, name);
        var holidays = Enumerable.Range(First.Year, Last.Year - First.Year + 1).SelectMany(bankHolidays.In)
            .DistinctBy(holiday => holiday.Date).ToDictionary(holiday => holiday.Date, holiday => holiday.Name);
        _days = new CalendarDay[Last.DayNumber - First.DayNumber + 1];
        for (var i = 0; i < _days.Length; i++)
            _days[i] = Lay(First.AddDays(i), holidays, closed);
        _index = new DayIndex(First, [.. _days.Select(day => day.Kind == DayKind.WorkingDay)]);
    }

    /// <summary>As the ALN Regulations count them, with the bank holidays shipped with this assembly.</summary>
    public static WorkingDayCalendar Regulations { get; } = OfRegulations(BankHolidays.LoadEmbedded());

    /// <summary>As the Education Tribunal for Wales counts them, with the bank holidays shipped with this assembly.</summary>
    public static WorkingDayCalendar Tribunal { get; } = OfTribunal(BankHolidays.LoadEmbedded());

    public string Id { get; }

    public BilingualText Name { get; }

    public string Revision => "1";

    public static WorkingDayCalendar OfRegulations(BankHolidays bankHolidays) =>
        new("working-days", CalendarWording.RegulationsWorkingDays, bankHolidays, _ => null);

    public static WorkingDayCalendar OfTribunal(BankHolidays bankHolidays) =>
        new("tribunal-working-days", CalendarWording.TribunalWorkingDays, bankHolidays, date => date switch
        {
            { Month: 8 } => CalendarWording.TribunalAugust,
            { Month: 12, Day: >= 25 } or { Month: 1, Day: 1 } => CalendarWording.TribunalChristmas,
            _ => null,
        });

    /// <exception cref="DeadlineException">Before 2023 or after 2099.</exception>
    public CalendarDay Day(DateOnly date) => _days[Within(date).DayNumber - First.DayNumber];

    /// <inheritdoc cref="Day"/>
    public bool IsWorkingDay(DateOnly date) => _index.Counts(Within(date));

    /// <summary>The date itself if it is a working day, else the next that is.</summary>
    /// <inheritdoc cref="Day"/>
    public DateOnly OnOrAfter(DateOnly date) => IsWorkingDay(date) ? date : After(date);

    /// <summary>The first working day strictly after a date.</summary>
    /// <inheritdoc cref="Day"/>
    public DateOnly After(DateOnly date) => Count(date, 1);

    /// <summary>The day a count from a date ends on, the date itself never counted.</summary>
    /// <inheritdoc cref="Day"/>
    public DateOnly Count(DateOnly from, int number) =>
        _index.Count(Within(from), number) ?? throw Outside(number < 0 ? First.AddDays(-1) : Last.AddDays(1));

    bool IDayCalendar.Counts(DateOnly date, CountedDays counted) => IsWorkingDay(date);

    DateOnly IDayCalendar.Count(DateOnly from, int number, CountedDays counted) => Count(from, number);

    private static CalendarDay Lay(DateOnly date, Dictionary<DateOnly, BilingualText> holidays, Func<DateOnly, BilingualText?> closed)
    {
        if (closed(date) is { } reason)
            return new(date, DayKind.Holiday, reason, []);
        if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return new(date, DayKind.Weekend, CalendarWording.Weekend, []);
        return holidays.TryGetValue(date, out var holiday)
            ? new(date, DayKind.BankHoliday, CalendarWording.BankHoliday.With(holiday), [])
            : new(date, DayKind.WorkingDay, null, []);
    }

    private DateOnly Within(DateOnly date) => date >= First && date <= Last ? date : throw Outside(date);

    private DeadlineException Outside(DateOnly date) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The calendar \"{Id}\" does not cover {date:yyyy-MM-dd}. Give a start date whose period lies between {First:yyyy-MM-dd} and {Last:yyyy-MM-dd}."));
}
