using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Ports;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Clocks;

public class LadderDaysTests
{
    [Fact]
    public void The_rungs_of_a_schools_35_days_fall_on_their_days()
    {
        var plan = Plan("2025-09-15", School());

        Assert.Equal(
            [
                ("day-10", "2025-09-29"),
                ("day-20", "2025-10-13"),
                ("day-28", "2025-10-23"),
                ("choice", "2025-10-24"),
                ("preview-late-0", "2025-11-07"),
                ("late-0", "2025-11-11"),
                ("late-0-family", "2025-11-11"),
                ("preview-late-5", "2025-11-14"),
                ("late-5", "2025-11-18"),
                ("preview-late-10", "2025-11-21"),
                ("late-10", "2025-11-25"),
            ],
            plan.Due.Select(due => (due.Rung.Id, Iso(due.On))));
        Assert.Empty(plan.Undated);
    }

    [Fact]
    public void Rungs_fire_at_eight_in_london_in_summer_and_winter()
    {
        var plan = Plan("2025-09-15", School());

        Assert.Equal(new DateTimeOffset(2025, 9, 29, 7, 0, 0, TimeSpan.Zero), At(plan, "day-10"));
        Assert.Equal(new DateTimeOffset(2025, 11, 11, 8, 0, 0, TimeSpan.Zero), At(plan, "late-0"));
    }

    [Fact]
    public void A_rung_counted_onto_an_inset_day_fires_on_the_next_school_day_and_two_of_one_morning_keep_their_order()
    {
        var plan = Plan("2025-09-15", School([Date("2025-10-23")]));

        Assert.Equal(Date("2025-10-23"), plan.Due.Single(due => due.Rung.Id == "day-28").On);
        Assert.Equal(At(plan, "choice"), At(plan, "day-28"));
        Assert.Equal(["day-28", "choice"], plan.Due.Where(due => due.At == At(plan, "choice")).Select(due => due.Rung.Id));
    }

    [Fact]
    public void Late_rungs_are_school_days_after_the_last_day_so_inset_days_do_not_count()
    {
        var plan = Plan("2025-09-15", School([Date("2025-11-12")]));

        Assert.Equal(Date("2025-11-19"), plan.Due.Single(due => due.Rung.Id == "late-5").On);
    }

    [Fact]
    public void Each_rung_says_who_is_told()
    {
        var told = Ladders.For("school-decide-and-idp").Rungs.ToDictionary(rung => rung.Id, rung => rung.Told);

        Assert.Equal([Role.Coordinator], told["day-10"]);
        Assert.Empty(told["choice"]);
        Assert.Equal([Role.Coordinator, Role.Headteacher], told["late-0"]);
        Assert.Equal([Role.Family], told["late-0-family"]);
        Assert.Equal([Role.LinkGovernor], told["late-5"]);
        Assert.Equal([Role.LaOfficer], told["late-10"]);
        Assert.Equal(
            ["preview-late-10", "late-10"],
            Ladders.For("school-decide-and-idp").Rungs.Where(rung => rung.OnlyWhereAgreed).Select(rung => rung.Id));
    }

    [Fact]
    public void Late_rungs_beyond_the_calendar_stay_undated_and_name_the_year_to_enter()
    {
        var plan = Plan("2027-05-25", Cardiff);

        Assert.Equal(["day-10", "day-20", "day-28", "choice"], plan.Due.Select(due => due.Rung.Id));
        Assert.Equal(7, plan.Undated.Count);
        Assert.Equal(new SchoolYear(2027), plan.Gap);
    }

    [Fact]
    public void A_review_is_recalled_twelve_and_four_weeks_before_and_when_late()
    {
        var reading = ClockCalculator.Read(Review, Date("2026-01-15"));

        var plan = LadderDays.Of(Ladders.For(Review.Id), Date("2026-01-15"), reading.Dates, Cardiff);

        Assert.Equal(
            [("weeks-12", "2026-10-22"), ("weeks-4", "2026-12-17"), ("preview-late-0", "2027-01-13"), ("late-0", "2027-01-15")],
            plan.Due.Select(due => (due.Rung.Id, Iso(due.On))));
    }

    [Fact]
    public void A_review_reminder_in_a_holiday_fires_on_the_next_school_day_and_one_beyond_the_calendar_on_its_own_date()
    {
        var given = Date("2026-03-22");
        var dates = ClockCalculator.Read(Review, given).Dates;
        var inHoliday = LadderDays.Of(Ladders.For(Review.Id), given, dates, Cardiff);
        var later = ClockCalculator.Read(Review, Date("2027-01-15")).Dates;
        var beyond = LadderDays.Of(Ladders.For(Review.Id), Date("2027-01-15"), later, Cardiff);

        Assert.Equal(Date("2026-12-27"), inHoliday.Due[0].On);
        Assert.Equal(London.At(Date("2027-01-04"), new TimeOnly(8, 0)), inHoliday.Due[0].At);
        Assert.Equal(London.At(Date("2027-10-22"), new TimeOnly(8, 0)), beyond.Due[0].At);
        Assert.Equal(["preview-late-0", "late-0"], beyond.Undated.Select(rung => rung.Id));
    }

    private static LadderPlan Plan(string trigger, SchoolCalendar calendar) =>
        LadderDays.Of(Ladders.For(Decide.Id), Date(trigger), ClockCalculator.Read(Decide, Date(trigger), calendar).Dates, calendar);

    private static DateTimeOffset At(LadderPlan plan, string id) => plan.Due.Single(due => due.Rung.Id == id).At;
}
