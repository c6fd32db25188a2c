using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class DutyRecordsTests : RecordsTest
{
    [Fact]
    public async Task A_duty_is_opened_once_with_its_clock_and_audit()
    {
        var duty = Given.Duty(Given.Key);

        await Duties.OpenAsync(duty, Given.Audit(Given.Key, "duty-opened"));
        var again = await Duties.OpenAsync(duty with { RuleId = "another" }, Given.Audit(Given.Key, "duty-opened"));

        Assert.Equal(duty, again);
        Assert.Equal(duty, await Duties.FindAsync(Given.Key, "decide"));
        Assert.Single(await Audit.OfCaseAsync(Given.Key));
    }

    [Fact]
    public async Task Open_duties_come_by_their_last_lawful_day_over_pages()
    {
        for (var n = 0; n < 110; n++)
            await Duties.OpenAsync(Given.Duty(Given.Key, $"duty-{n}", Given.Day.AddDays(n * 41 % 110)), Given.Audit(Given.Key, "opened"));

        var open = await OpenAsync();

        Assert.Equal(110, open.Count);
        Assert.Equal(open.OrderBy(duty => duty.LegalLatest), open);
    }

    [Fact]
    public async Task A_duty_whose_dates_change_moves_in_the_list()
    {
        await Duties.OpenAsync(Given.Duty(Given.Key, "first", new DateOnly(2025, 11, 10)), Given.Audit(Given.Key, "opened"));
        await Duties.OpenAsync(Given.Duty(Given.Key, "second", new DateOnly(2025, 11, 11)), Given.Audit(Given.Key, "opened"));

        await Duties.ChangeAsync(Given.Key, "first", duty => duty with { LegalLatest = new DateOnly(2025, 11, 12) }, Given.Audit(Given.Key, "redated"));
        Assert.Equal(["second", "first"], (await OpenAsync()).Select(duty => duty.DutyId));

        await Duties.ChangeAsync(Given.Key, "first", duty => duty with { LegalLatest = new DateOnly(2025, 11, 1) }, null);
        Assert.Equal(["first", "second"], (await OpenAsync()).Select(duty => duty.DutyId));
    }

    [Fact]
    public async Task A_met_duty_leaves_the_list_and_one_taken_up_again_returns()
    {
        await Duties.OpenAsync(Given.Duty(Given.Key), Given.Audit(Given.Key, "opened"));

        await Duties.ChangeAsync(Given.Key, "decide", duty => duty with { State = DutyState.Met, MetOn = Given.Day }, null);
        Assert.Empty(await OpenAsync());

        await Duties.ChangeAsync(Given.Key, "decide", duty => duty with { State = DutyState.Open, MetOn = null }, null);
        Assert.Equal(["decide"], (await OpenAsync()).Select(duty => duty.DutyId));
    }

    [Fact]
    public async Task Breached_duties_come_latest_first_and_stay_when_met_or_corrected()
    {
        for (var n = 1; n <= 3; n++)
        {
            await Duties.OpenAsync(Given.Duty(Given.Key, $"duty-{n}"), Given.Audit(Given.Key, "opened"));
            await Duties.ChangeAsync(Given.Key, $"duty-{n}", duty => duty with { Breach = new Breach(Given.Day.AddDays(n), Given.Morning) }, null);
        }

        await Duties.ChangeAsync(Given.Key, "duty-1", duty => duty with { State = DutyState.Met }, null);
        await Duties.ChangeAsync(Given.Key, "duty-2", duty => duty with { Breach = duty.Breach! with { Correction = new BreachCorrection("staff-0001", "met", Given.Morning) } }, null);

        var breached = await AllAsync(page => Duties.BreachedOfBodyAsync(Given.School, 2, page));
        Assert.Equal(["duty-3", "duty-2", "duty-1"], breached.Select(duty => duty.DutyId));
        Assert.Equal(DutyState.Met, breached[2].State);
        Assert.NotNull(breached[1].Breach!.Correction);
    }

    [Fact]
    public async Task A_change_that_returns_its_argument_leaves_no_audit()
    {
        await Duties.OpenAsync(Given.Duty(Given.Key), Given.Audit(Given.Key, "opened"));

        await Duties.ChangeAsync(Given.Key, "decide", duty => duty with { }, Given.Audit(Given.Key, "changed"));

        Assert.Single(await Audit.OfCaseAsync(Given.Key));
    }

    [Fact]
    public async Task A_rung_is_climbed_once_whoever_climbs_it()
    {
        var climbs = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Duties.ClimbRungAsync(Given.Key, "decide", "day-10", Given.Morning.AddSeconds(n))));
        Assert.Single(climbs, climbed => climbed);

        Assert.True(await Duties.ClimbRungAsync(Given.Key, "decide", "day-05", Given.Morning.AddDays(1)));
        Assert.True(await Duties.ClimbRungAsync(Given.Key, "other", "day-10", Given.Morning));

        Assert.Equal(["day-10", "day-05"], (await Duties.RungsAsync(Given.Key, "decide")).Select(rung => rung.RungId));
    }

    [Fact]
    public async Task A_duty_of_one_body_is_not_seen_from_another()
    {
        await Duties.OpenAsync(Given.Duty(Given.Key), Given.Audit(Given.Key, "opened"));

        Assert.Null(await Duties.FindAsync(Given.Key with { BodyId = Given.OtherSchool }, "decide"));
        Assert.Empty((await Duties.OpenOfBodyAsync(Given.OtherSchool, 10, null)).Items);
    }

    [Fact]
    public async Task The_index_of_clocks_by_calendar_follows_the_duty_in_its_own_transaction()
    {
        await Duties.OpenAsync(Given.Duty(Given.Key, "decide"), Given.Audit(Given.Key, "opened"));
        await Duties.OpenAsync(Given.Duty(Given.Key, "review") with { Clock = Given.Duty(Given.Key).Clock with { CalendarId = null } }, Given.Audit(Given.Key, "opened"));
        Assert.Equal(["decide"], await ClocksOnAsync("cardiff"));
        Assert.Empty(await ClocksOnAsync("cardif"));

        await Duties.ChangeAsync(Given.Key, "decide", duty => duty with { Clock = duty.Clock with { CalendarId = Given.School } }, null);
        Assert.Empty(await ClocksOnAsync("cardiff"));
        Assert.Equal(["decide"], await ClocksOnAsync(Given.School));

        await Duties.ChangeAsync(Given.Key, "decide", duty => duty with { State = DutyState.Met }, null);
        Assert.Empty(await ClocksOnAsync(Given.School));
    }

    [Fact]
    public async Task A_clock_met_late_stays_in_the_index_until_its_breach_is_corrected()
    {
        await Duties.OpenAsync(Given.Duty(Given.Key), Given.Audit(Given.Key, "opened"));
        await Duties.ChangeAsync(Given.Key, "decide", duty => duty with { State = DutyState.Met, Breach = new Breach(Given.Day, Given.Morning) }, null);
        Assert.Equal(["decide"], await ClocksOnAsync("cardiff"));

        await Duties.ChangeAsync(Given.Key, "decide", duty => duty with { Breach = duty.Breach! with { Correction = new BreachCorrection("staff-0001", "met", Given.Morning) } }, null);
        Assert.Empty(await ClocksOnAsync("cardiff"));
    }

    [Fact]
    public async Task A_change_leaves_its_nudges_and_one_that_changes_nothing_leaves_none()
    {
        await Duties.OpenAsync(Given.Duty(Given.Key), Given.Audit(Given.Key, "opened"));
        await Duties.ChangeAsync(Given.Key, "decide", duty => duty, null, [Given.Nudge(Given.Key, "none")]);
        await Duties.ChangeAsync(Given.Key, "decide", duty => duty with { LegalLatest = Given.Day }, null, [Given.Nudge(Given.Key, "moved")]);

        Assert.Equal("moved", Assert.Single((await Runs.NudgesAsync(null)).Items).NudgeId);
    }

    private async Task<IEnumerable<string>> ClocksOnAsync(string calendarId) =>
        (await AllAsync(page => Duties.ClocksOnAsync(Given.School, calendarId, 10, page))).Select(duty => duty.DutyId);

    private Task<IReadOnlyList<Duty>> OpenAsync() => AllAsync(page => Duties.OpenOfBodyAsync(Given.School, 40, page));
}
