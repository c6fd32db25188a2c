namespace AlnWorkflows.Processes.Tests.Oracle;

public sealed class OracleCalendarTests
{
    [Fact]
    public void The_published_year_2025_to_2026_has_75_and_55_and_65_weekdays_INSET_days_included()
    {
        var days = PublishedYear.With().SchoolDays();

        Assert.Equal(75, days.Count(day => day < new DateOnly(2026, 1, 1)));
        Assert.Equal(55, days.Count(day => day >= new DateOnly(2026, 1, 1) && day < new DateOnly(2026, 4, 1)));
        Assert.Equal(65, days.Count(day => day >= new DateOnly(2026, 4, 1)));
        Assert.DoesNotContain(new DateOnly(2026, 5, 4), days);
    }

    [Fact]
    public void The_same_seed_makes_the_same_calendars_and_another_seed_makes_others()
    {
        var once = OracleCalendarGenerator.Generate(7, 4);
        var again = OracleCalendarGenerator.Generate(7, 4);
        var other = OracleCalendarGenerator.Generate(8, 4);

        for (var number = 0; number < 4; number++)
        {
            Assert.True(once[number].SchoolDays().SetEquals(again[number].SchoolDays()));
            Assert.True(once[number].TermTimeDays().SetEquals(again[number].TermTimeDays()));
            Assert.True(once[number].InsetDays.SetEquals(again[number].InsetDays));
            Assert.False(once[number].SchoolDays().SetEquals(other[number].SchoolDays()));
        }
    }

    [Fact]
    public void Every_year_made_is_one_that_a_school_could_have()
    {
        foreach (var calendar in OracleCalendarGenerator.Generate(11, 12))
        {
            var schoolDays = calendar.SchoolDays();
            var termTimeDays = calendar.TermTimeDays();
            Assert.All(schoolDays.Concat(termTimeDays), day => Assert.InRange(day, calendar.First, calendar.Last));
            Assert.DoesNotContain(calendar.InsetDays, schoolDays.Contains);
            Assert.DoesNotContain(calendar.Closures, schoolDays.Contains);
            Assert.DoesNotContain(calendar.InsetDays, calendar.Closures.Contains);
            Assert.All(calendar.SchoolTerms.Concat(calendar.FurtherEducationTerms), AssertOrdered);
            for (var year = calendar.FirstSchoolYear; year <= calendar.LastSchoolYear; year++)
                Assert.InRange(schoolDays.Count(day => day >= new DateOnly(year, 9, 1) && day <= new DateOnly(year + 1, 8, 31)), 165, 205);
        }
    }

    [Fact]
    public void Among_the_calendars_made_is_everything_that_moves_a_deadline()
    {
        var calendars = OracleCalendarGenerator.Generate(3, 6);

        Assert.Empty(calendars[0].InsetDays);
        Assert.Empty(calendars[0].Closures);
        Assert.Contains(calendars, calendar => calendar.Closures.Count > 20);
        Assert.Contains(calendars, calendar => calendar.InsetDays.Count > 60);
        Assert.Contains(calendars, calendar => calendar.ExtraSchoolDays.Any(day => day.DayOfWeek == DayOfWeek.Saturday));
        Assert.Contains(calendars, calendar => calendar.SchoolTerms.Any(term => term.First.DayOfWeek == DayOfWeek.Thursday));
        Assert.Contains(calendars, calendar => calendar.SchoolTerms.Any(term => term.Last.DayOfWeek == DayOfWeek.Tuesday));
        Assert.Contains(calendars, calendar => calendar.TermTimeDays().Any(day => day.Month == 8));
    }

    private static void AssertOrdered(OracleTerm term)
    {
        Assert.True(term.First < term.HalfTermFirst, term.ToString());
        Assert.True(term.HalfTermFirst <= term.HalfTermLast, term.ToString());
        Assert.True(term.HalfTermLast < term.Last, term.ToString());
    }
}
