using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.ApplyRule;

/// <summary>Says what another version of its rule makes of a duty's clock. Pure.</summary>
public sealed class RuleMoves(RuleTable rules, TimeProvider time)
{
    /// <summary>The duty's clock under a version of its rule; null where it runs under it already, stands still, starts from
    /// an event that the version does not know, has used up days of another unit, or leaves the calendar: it stays as it is.</summary>
    /// <exception cref="UnknownRuleException">The rule has no such version.</exception>
    public ClockMove? MoveOf(Duty duty, int version, SchoolCalendar calendar)
    {
        var rule = rules.Version(duty.RuleId, version);
        if (duty.Clock.RuleVersion == version || duty.State != DutyState.Open || duty.SuspendedOn is not null || !CanHold(duty.Clock, rule))
            return null;
        var period = rule.RequirePeriod();
        var clock = duty.Clock with
        {
            RuleVersion = version,
            Budget = period.Length + (duty.Clock.Extensions ?? []).Sum(extension => extension.Length),
            Unit = period.Unit,
        };
        try
        {
            var reading = ClockCalculator.Read(clock, rule, calendar);
            return new ClockMove(duty, reading.Clock, reading.Dates)
            {
                CorrectsBreach = duty.Breach is { Correction: null } && London.Today(time) <= reading.LegalLatest,
            };
        }
        catch (DeadlineException)
        {
            return null;
        }
    }

    private static bool CanHold(Clock clock, Rule rule) =>
        rule.Period is { } period
        && rule.Anchors.Any(anchor => anchor.Event == clock.AnchorEvent)
        && (clock.UsedUp == 0 || clock.Unit == period.Unit)
        && (clock.Extensions ?? []).All(made => period.Extensions.Any(known => known.Event == made.Event));
}
