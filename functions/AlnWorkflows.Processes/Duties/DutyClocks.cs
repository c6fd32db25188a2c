using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Reads the clocks of duties against the rule table and the body's calendar as it now is.</summary>
public sealed class DutyClocks(RuleTable rules, LadderTable ladders, ICalendars calendars)
{
    public async Task<(Clock Clock, ClockDates Dates)> StartAsync(string bodyId, string ruleId, string anchorEvent, DateOnly anchoredOn, CancellationToken cancellationToken)
    {
        var rule = rules.InForce(ruleId, anchoredOn);
        var calendar = await calendars.OfBodyAsync(bodyId, cancellationToken);
        var clock = ClockCalculator.Start(rule, anchorEvent, anchoredOn, calendar);
        return (clock, ClockCalculator.Dates(clock, rule, calendar));
    }

    /// <summary>Both dates of a duty with their explanation.</summary>
    public async Task<ClockReading> ReadAsync(Duty duty, CancellationToken cancellationToken) =>
        ClockCalculator.Read(duty.Clock, RuleOf(duty), await calendars.OfBodyAsync(duty.Case.BodyId, cancellationToken));

    /// <summary>The rungs of a duty's ladder with their instants.</summary>
    public async Task<LadderPlan> LadderAsync(Duty duty, CancellationToken cancellationToken)
    {
        var calendar = await calendars.OfBodyAsync(duty.Case.BodyId, cancellationToken);
        return LadderDays.Of(ladders.For(duty.RuleId), duty.Clock.AnchorDate, new ClockDates(duty.SafeBy, duty.LegalLatest), calendar);
    }

    public Rule RuleOf(Duty duty) => rules.Version(duty.RuleId, duty.Clock.RuleVersion);

    /// <summary>School days after a day, until the last lawful day, that day counted; 0 where it has passed.</summary>
    public async Task<int> SchoolDaysLeftAsync(Duty duty, DateOnly on, CancellationToken cancellationToken) => on >= duty.LegalLatest
        ? 0
        : (await calendars.OfBodyAsync(duty.Case.BodyId, cancellationToken)).SchoolDaysBetween(on, duty.LegalLatest);

    /// <summary>School days from the last lawful day until a day, that day counted.</summary>
    public async Task<int> SchoolDaysLateAsync(Duty duty, DateOnly on, CancellationToken cancellationToken) =>
        (await calendars.OfBodyAsync(duty.Case.BodyId, cancellationToken)).SchoolDaysBetween(duty.LegalLatest, on);
}
