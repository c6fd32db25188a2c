using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.RecurringDuties;

namespace AlnWorkflows.Processes.Tests.RecurringDuties;

public sealed class RecurringPeriodsTests
{
    private static readonly SchoolYear Year = new(2025);

    private static readonly SchoolCalendar Cardiff = AuthorityCalendars.LoadEmbedded().Find("cardiff")!;

    [Fact]
    public void A_term_runs_over_its_half_term_and_is_asked_for_and_chased_before_its_end()
    {
        var terms = Periods(RecurringRhythm.EachTerm);

        Assert.Equal(
            [
                ("2025-1", new DateOnly(2025, 9, 1), new DateOnly(2025, 11, 21), new DateOnly(2025, 12, 12), new DateOnly(2025, 12, 19)),
                ("2025-2", new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 27), new DateOnly(2026, 3, 20), new DateOnly(2026, 3, 27)),
                ("2025-3", new DateOnly(2026, 4, 13), new DateOnly(2026, 6, 22), new DateOnly(2026, 7, 13), new DateOnly(2026, 7, 20)),
            ],
            terms.Select(term => (term.Id, term.First, term.AskFrom, term.SafeBy, term.Last)));
        Assert.Equal(new BilingualText("tymor y gwanwyn 2026", "spring term 2026"), terms[1].Name);
    }

    [Fact]
    public void A_half_term_ends_where_its_holiday_begins()
    {
        var halves = Periods(RecurringRhythm.EachHalfTerm);

        Assert.Equal(6, halves.Count);
        Assert.Equal((new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 10), new DateOnly(2026, 2, 13)), (halves[2].First, halves[2].SafeBy, halves[2].Last));
        Assert.Equal("2025-2-1", halves[2].Id);
        Assert.Equal(new BilingualText("tymor y gwanwyn 2026, hanner cyntaf", "spring term 2026, first half"), halves[2].Name);
    }

    [Fact]
    public void A_fortnight_of_term_is_ten_school_days_and_none_crosses_the_end_of_a_term()
    {
        var fortnights = Periods(RecurringRhythm.EachFortnightOfTerm);

        // 75, 55 and 65 school days: a week that is left over is a fortnight of its own.
        Assert.Equal(8 + 6 + 7, fortnights.Count);
        Assert.Equal((new DateOnly(2025, 9, 1), new DateOnly(2025, 9, 5), new DateOnly(2025, 9, 10), new DateOnly(2025, 9, 12)), (fortnights[0].First, fortnights[0].AskFrom, fortnights[0].SafeBy, fortnights[0].Last));
        Assert.Equal(("2025-1-f08", new DateOnly(2025, 12, 15), new DateOnly(2025, 12, 19)), (fortnights[7].Id, fortnights[7].First, fortnights[7].Last));
        Assert.Equal(new DateOnly(2026, 1, 5), fortnights[8].First);
    }

    [Fact]
    public void Days_left_over_that_make_no_week_belong_to_the_last_fortnight()
    {
        var shorter = Cardiff.With(Overlay() with { InsetDays = [new DateOnly(2025, 9, 1)] });
        var autumn = RecurringPeriods.Of(RecurringRhythm.EachFortnightOfTerm, shorter, Year, []).Where(period => period.Id.StartsWith("2025-1-", StringComparison.Ordinal)).ToList();

        Assert.Equal(7, autumn.Count);
        Assert.Equal((new DateOnly(2025, 9, 2), new DateOnly(2025, 12, 19)), (autumn[0].First, autumn[^1].Last));
    }

    [Fact]
    public void Once_a_year_means_before_the_year_ends_and_a_plan_for_the_year_is_made_in_its_first_half_term()
    {
        var year = Assert.Single(Periods(RecurringRhythm.EachYear));
        Assert.Equal((new DateOnly(2025, 9, 1), new DateOnly(2026, 6, 29), new DateOnly(2026, 7, 20)), (year.First, year.SafeBy, year.Last));

        var start = Assert.Single(Periods(RecurringRhythm.StartOfYear));
        Assert.Equal((new DateOnly(2025, 9, 1), new DateOnly(2025, 9, 1), new DateOnly(2025, 10, 17), new DateOnly(2025, 10, 24)), (start.First, start.AskFrom, start.SafeBy, start.Last));
    }

    [Fact]
    public void A_date_entered_is_asked_for_two_weeks_before_and_may_be_recorded_for_a_week_after()
    {
        var forum = Assert.Single(Periods(RecurringRhythm.OnDates, new DateOnly(2025, 11, 12), new DateOnly(2026, 11, 12)));

        Assert.Equal((new DateOnly(2025, 10, 22), new DateOnly(2025, 11, 12), new DateOnly(2025, 11, 19)), (forum.AskFrom, forum.SafeBy, forum.Last));
        Assert.Equal(("2025-11-12", "12 Tachwedd 2025"), (forum.Id, forum.Name.Cy));
    }

    [Fact]
    public void What_must_be_done_before_a_date_is_chased_a_week_before_and_ends_with_it()
    {
        // A Saturday: the school days before it count.
        var exams = Assert.Single(Periods(RecurringRhythm.BeforeDates, new DateOnly(2026, 3, 21)));

        Assert.Equal((new DateOnly(2026, 2, 2), new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 21)), (exams.AskFrom, exams.SafeBy, exams.Last));
    }

    [Fact]
    public void A_date_in_the_holidays_at_the_end_of_the_year_keeps_its_order()
    {
        foreach (var rhythm in new[] { RecurringRhythm.OnDates, RecurringRhythm.BeforeDates })
            foreach (var date in new[] { new DateOnly(2025, 9, 1), new DateOnly(2026, 7, 20), new DateOnly(2026, 8, 24) })
            {
                var period = Assert.Single(Periods(rhythm, date));
                Assert.True(period.First <= period.AskFrom && period.AskFrom <= period.SafeBy && period.SafeBy <= period.Last, $"{rhythm} {date}: {period}");
            }
    }

    [Fact]
    public void A_period_keeps_its_id_when_the_calendar_moves_its_dates()
    {
        var closed = Cardiff.With(Overlay() with { Closures = [new SchoolClosure(new DateOnly(2025, 12, 19), BilingualText.Same("-"), ClosedPart.WholeDay)] });
        var term = RecurringPeriods.Of(RecurringRhythm.EachTerm, closed, Year, [])[0];

        Assert.Equal(("2025-1", new DateOnly(2025, 12, 18)), (term.Id, term.Last));
    }

    [Fact]
    public void An_extra_school_day_in_the_holidays_is_no_term_of_its_own()
    {
        var extra = Cardiff.With(Overlay() with { ExtraDays = [new ExtraDay(new DateOnly(2025, 10, 28), BilingualText.Same("-"))] });

        Assert.Equal(Periods(RecurringRhythm.EachHalfTerm), RecurringPeriods.Of(RecurringRhythm.EachHalfTerm, extra, Year, []));
    }

    [Fact]
    public void Without_term_dates_there_are_no_periods()
    {
        foreach (var rhythm in Enum.GetValues<RecurringRhythm>())
            Assert.Empty(RecurringPeriods.Of(rhythm, Cardiff, new SchoolYear(2030), [new DateOnly(2030, 11, 12)]));
    }

    private static IReadOnlyList<RecurringPeriod> Periods(RecurringRhythm rhythm, params DateOnly[] dates) => RecurringPeriods.Of(rhythm, Cardiff, Year, dates);

    private static SchoolOverlay Overlay() => SchoolOverlay.Empty("school", BilingualText.Same("School"));
}
