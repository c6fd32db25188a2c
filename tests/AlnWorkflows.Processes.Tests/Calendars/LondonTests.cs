using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Processes.Tests.Calendars;

public class LondonTests
{
    [Fact]
    public void In_summer_the_london_day_begins_at_23_00_utc()
    {
        Assert.Equal(Utc(2026, 6, 30, 23, 0), London.StartOfDay(new(2026, 7, 1)));
        Assert.Equal(Utc(2026, 7, 1, 23, 0), London.EndOfDay(new(2026, 7, 1)));
        Assert.Equal(new DateOnly(2026, 7, 1), London.DateOf(Utc(2026, 6, 30, 23, 0)));
        Assert.Equal(new DateOnly(2026, 6, 30), London.DateOf(Utc(2026, 6, 30, 22, 59)));
    }

    [Fact]
    public void In_winter_london_is_utc()
    {
        Assert.Equal(Utc(2026, 1, 5, 0, 0), London.StartOfDay(new(2026, 1, 5)));
        Assert.Equal(Utc(2026, 1, 5, 8, 0), London.At(new(2026, 1, 5), new(8, 0)));
    }

    [Fact]
    public void The_day_the_clocks_change_is_an_hour_shorter_or_longer()
    {
        Assert.Equal(TimeSpan.FromHours(23), London.EndOfDay(new(2026, 3, 29)) - London.StartOfDay(new(2026, 3, 29)));
        Assert.Equal(TimeSpan.FromHours(25), London.EndOfDay(new(2026, 10, 25)) - London.StartOfDay(new(2026, 10, 25)));
    }

    [Fact]
    public void A_skipped_time_moves_past_the_change_and_a_repeated_one_is_its_second_occurrence()
    {
        Assert.Equal(Utc(2026, 3, 29, 1, 30), London.At(new(2026, 3, 29), new(1, 30)));
        Assert.Equal(Utc(2026, 10, 25, 1, 30), London.At(new(2026, 10, 25), new(1, 30)));
    }

    [Fact]
    public void Today_is_londons_not_utcs() =>
        Assert.Equal(new DateOnly(2026, 7, 1), London.Today(new ManualTimeProvider(Utc(2026, 6, 30, 23, 30))));

    private static DateTimeOffset Utc(int year, int month, int day, int hour, int minute) =>
        new(year, month, day, hour, minute, 0, TimeSpan.Zero);
}
