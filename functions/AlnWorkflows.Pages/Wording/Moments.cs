using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>Instants as people in Wales read them.</summary>
public static class Moments
{
    /// <summary><c>1 Medi 2026, 16:00</c>, <c>1 September 2026, 16:00</c>, London time.</summary>
    public static BilingualText At(DateTimeOffset instant)
    {
        var date = BilingualDate.Date(London.DateOf(instant));
        var time = TimeOf(instant);
        return new($"{date.Cy}, {time}", $"{date.En}, {time}");
    }

    /// <summary>The London time of day.</summary>
    public static string TimeOf(DateTimeOffset instant) =>
        BilingualDate.Time(TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, London.Zone).DateTime));
}
