using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Reads the clocks of duties against the rule table and the body's calendar as it now is.</summary>
public sealed class DutyClocks(RuleTable rules, LadderTable ladders, ICalendars calendars, TimeProvider time)
{
    public async Task<(Clock Clock, ClockDates Dates)> StartAsync(string bodyId, string ruleId, string anchorEvent, DateOnly anchoredOn, CancellationToken cancellationToken)
    {
        var rule = rules.InForce(ruleId, anchoredOn);
        var calendar = await calendars.OfBodyAsync(bodyId, cancellationToken);
        var clock = ClockCalculator.Start(rule, anchorEvent, anchoredOn, calendar);
        return (clock, ClockCalculator.Dates(clock, rule, calendar));
    }

    /// <summary>A clock must be countable from the first day: term dates that are missing are asked for beside the field in
    /// which its start was typed. Null where none are.</summary>
    public async Task<Problem?> GapAsync(string bodyId, string ruleId, string anchorEvent, DateOnly anchoredOn, string field, CancellationToken cancellationToken)
    {
        try
        {
            await StartAsync(bodyId, ruleId, anchorEvent, anchoredOn, cancellationToken);
            return null;
        }
        catch (CalendarGapException gap)
        {
            return new Problem(ErrorCodes.NoCalendar, field, BilingualText.Same($"{gap.SchoolYear}"));
        }
    }

    /// <summary>Both dates of a duty with their explanation.</summary>
    public async Task<ClockReading> ReadAsync(Duty duty, CancellationToken cancellationToken) =>
        ClockCalculator.Read(duty.Clock, RuleOf(duty), await calendars.OfBodyAsync(duty.Case.BodyId, cancellationToken));

    /// <summary>What a calendar makes of a duty's dates; null where they rest on no calendar, do not run now, or lie beyond
    /// what the calendar covers: then they stay as they are.</summary>
    public ClockMove? MoveOf(Duty duty, SchoolCalendar calendar)
    {
        if (duty.Clock.CalendarId is null || duty.SuspendedOn is not null)
            return null;
        try
        {
            var reading = ClockCalculator.Read(duty.Clock, RuleOf(duty), calendar);
            return new ClockMove(duty, reading.Clock, reading.Dates)
            {
                CorrectsBreach = duty.Breach is { Correction: null } && (duty.MetOn ?? London.Today(time)) <= reading.LegalLatest,
            };
        }
        catch (CalendarGapException)
        {
            return null;
        }
    }

    /// <summary>The rungs of a duty's ladder with their instants.</summary>
    public async Task<LadderPlan> LadderAsync(Duty duty, CancellationToken cancellationToken) =>
        Ladder(duty, await calendars.OfBodyAsync(duty.Case.BodyId, cancellationToken));

    /// <inheritdoc cref="LadderAsync"/>
    public LadderPlan Ladder(Duty duty, SchoolCalendar calendar) =>
        LadderDays.Of(WhatIsLeftOf(ladders.For(duty.RuleId), duty.Clock), duty.Clock.AnchorDate, new ClockDates(duty.SafeBy, duty.LegalLatest), calendar);

    /// <summary>Of a clock that stood still, the rungs counted from its start that are still ahead: what is used up was climbed.</summary>
    private static Ladder WhatIsLeftOf(Ladder ladder, Clock clock) => clock.UsedUp == 0
        ? ladder
        : ladder with
        {
            Rungs =
            [
                .. ladder.Rungs
                    .Where(rung => rung.Day.From != RungFrom.Trigger || rung.Day.Add > clock.UsedUp)
                    .Select(rung => rung.Day.From == RungFrom.Trigger ? rung with { Day = rung.Day with { Add = rung.Day.Add - clock.UsedUp } } : rung),
            ],
        };

    /// <summary>The first instant at which a duty is late: the end of its last day, which its rule may put before midnight.</summary>
    public DateTimeOffset LateFrom(Duty duty) => ClockCalculator.LateFrom(RuleOf(duty), duty.LegalLatest);

    public Rule RuleOf(Duty duty) => rules.Version(duty.RuleId, duty.Clock.RuleVersion);

    /// <summary>School days after a day, until the last lawful day, that day counted; 0 where it has passed.</summary>
    public async Task<int> SchoolDaysLeftAsync(Duty duty, DateOnly on, CancellationToken cancellationToken) => on >= duty.LegalLatest
        ? 0
        : (await calendars.OfBodyAsync(duty.Case.BodyId, cancellationToken)).SchoolDaysBetween(on, duty.LegalLatest);

    /// <summary>School days from the last lawful day until a day, that day counted.</summary>
    public async Task<int> SchoolDaysLateAsync(Duty duty, DateOnly on, CancellationToken cancellationToken) =>
        (await calendars.OfBodyAsync(duty.Case.BodyId, cancellationToken)).SchoolDaysBetween(duty.LegalLatest, on);
}
