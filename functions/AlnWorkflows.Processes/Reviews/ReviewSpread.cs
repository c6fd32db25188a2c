using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>Proposes earlier weeks for reviews where a week would be overfull. A review may lawfully be earlier, never
/// later; nobody is moved without a person’s choice. Pure.</summary>
public static class ReviewSpread
{
    private const int DaysOfWeek = 7;

    /// <summary>The reviews, soonest first, each with the latest week that still has room where its own has none or has no
    /// school day. What somebody has chosen stays. Where no week has room, nothing is proposed.</summary>
    /// <param name="perWeek">How many reviews a week holds, at least 1.</param>
    public static IReadOnlyList<PlannedReview> Propose(IEnumerable<PlannedReview> reviews, SchoolCalendar calendar, DateOnly today, int perWeek)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perWeek, 1);
        var all = reviews.OrderBy(review => review.ReviewBy).ThenBy(review => review.Case.CaseId, StringComparer.Ordinal).ToList();
        var held = all.Where(review => review.Chosen is not null).GroupBy(review => review.Week).ToDictionary(week => week.Key, week => week.Count());
        var planned = new List<PlannedReview>();
        foreach (var review in Enumerable.Reverse(all))
        {
            var week = review.Chosen ?? LatestWithRoom(review, calendar, today, held, perWeek) ?? review.Week;
            if (review.Chosen is null)
                held[week] = held.GetValueOrDefault(week) + 1;
            planned.Add(week == review.Week ? review : review with { Proposed = week });
        }

        planned.Reverse();
        return planned;
    }

    private static DateOnly? LatestWithRoom(PlannedReview review, SchoolCalendar calendar, DateOnly today, Dictionary<DateOnly, int> held, int perWeek)
    {
        for (var week = review.Week; week > today; week = week.AddDays(-DaysOfWeek))
            if (held.GetValueOrDefault(week) < perWeek && HasSchoolDay(week, review.ReviewBy, calendar))
                return week;
        return null;
    }

    /// <summary>Where the calendar does not reach, every week may have one.</summary>
    private static bool HasSchoolDay(DateOnly week, DateOnly last, SchoolCalendar calendar) =>
        Enumerable.Range(0, DaysOfWeek).Select(week.AddDays).Where(day => day <= last).Any(day => !calendar.Covers(day) || calendar.IsSchoolDay(day));
}
