using System.Globalization;

namespace AlnWorkflows.Processes.Languages;

/// <summary>
/// Dates and times as people read them. Names come from tables of our own, never from the machine's culture data,
/// so that every host writes the same and one without Welsh culture data does not fail.
/// </summary>
public static class BilingualDate
{
    private static readonly string[] WelshMonths =
        ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] WelshDays = ["Sul", "Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn"];

    private static readonly string[] EnglishDays =
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary><c>1 Medi 2026</c>, <c>1 September 2026</c>. Never mutates: safe after <em>ar, o, tan, erbyn, i</em>.</summary>
    public static BilingualText Date(DateOnly date) => new(LongIn(WelshMonths, date), LongIn(EnglishMonths, date));

    /// <summary>
    /// <c>dydd Mawrth 1 Medi 2026</c>, <c>Tuesday 1 September 2026</c>: after <em>erbyn, cyn, ar ôl, rhwng</em>,
    /// after a colon or alone.
    /// </summary>
    public static BilingualText Weekday(DateOnly date) => WithWeekday("dydd", date);

    /// <summary>
    /// <c>ddydd Mawrth 1 Medi 2026</c>: where Welsh softens the weekday, that is "on" a day and after
    /// <em>o, tan, hyd at, i</em>. English is the same as <see cref="Weekday"/>.
    /// </summary>
    public static BilingualText OnWeekday(DateOnly date) => WithWeekday("ddydd", date);

    /// <summary>24-hour <c>09:30</c>, the same in both languages.</summary>
    public static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static BilingualText WithWeekday(string dydd, DateOnly date)
    {
        var day = Date(date);
        return new($"{dydd} {WelshDays[(int)date.DayOfWeek]} {day.Cy}", $"{EnglishDays[(int)date.DayOfWeek]} {day.En}");
    }

    private static string LongIn(string[] months, DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {months[date.Month - 1]} {date.Year}");
}
