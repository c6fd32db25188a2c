using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Lets a clock stand still where its rule names the event that does so, and go on afterwards with what is left.</summary>
public sealed class ClockSuspending(IDuties duties, ICalendars calendars, DutyClocks clocks, DutyDates dates, DutyChanges changes, TimeProvider time)
{
    /// <summary>Suspends an open duty's clock: that day is the last one used. While it stands still nothing is chased and
    /// nothing is late.</summary>
    /// <exception cref="DeadlineException">The rule does not provide for it, or nothing of the period was left by then.</exception>
    public async Task<Duty> SuspendAsync(CaseKey key, string dutyId, string byEvent, DateOnly on, string byPersonId, CancellationToken cancellationToken)
    {
        var duty = (await duties.FindAsync(key, dutyId, cancellationToken))!;
        var rule = clocks.RuleOf(duty);
        if (rule.SuspendedBy.All(known => known.Event != byEvent))
            throw new DeadlineException($"Nothing called \"{byEvent}\" suspends the period of \"{rule.Id}\".");
        if (on < duty.Clock.AnchorDate || on >= duty.LegalLatest)
            throw new DeadlineException($"The period of \"{rule.Id}\" runs from {duty.Clock.AnchorDate:O} to {duty.LegalLatest:O}; it cannot be suspended on {on:O}. Give a day in it, before its last.");
        return await ChangeAsync(
            duty,
            current => current is { State: DutyState.Open, SuspendedOn: null } ? current with { SuspendedOn = on } : current,
            "clock-suspended", on, byPersonId, cancellationToken);
    }

    /// <summary>Lets a suspended clock go on from the day after: what was used up before it stood still stays used up, and
    /// the clock that stood still is kept.</summary>
    /// <exception cref="DeadlineException">The clock does not stand still, or did so only later.</exception>
    public async Task<Duty> ResumeAsync(CaseKey key, string dutyId, DateOnly on, string byPersonId, CancellationToken cancellationToken)
    {
        var duty = (await duties.FindAsync(key, dutyId, cancellationToken))!;
        if (duty.SuspendedOn is not { } suspendedOn || on < suspendedOn)
            throw new DeadlineException($"The clock of \"{duty.RuleId}\" cannot go on from {on:O}: it {(duty.SuspendedOn is { } since ? $"stands still since {since:O}" : "does not stand still")}.");
        var calendar = await calendars.OfBodyAsync(key.BodyId, cancellationToken);
        var used = duty.Clock.UsedUp + calendar.SchoolDaysBetween(duty.Clock.AnchorDate, suspendedOn);
        var reading = ClockCalculator.Read(duty.Clock with { AnchorDate = on, UsedUp = used }, clocks.RuleOf(duty), calendar);
        var now = time.GetUtcNow();
        return await ChangeAsync(
            duty,
            current => current.SuspendedOn == suspendedOn
                ? current with
                {
                    Clock = reading.Clock,
                    SafeBy = reading.SafeBy,
                    LegalLatest = reading.LegalLatest,
                    SuspendedOn = null,
                    SupersededClocks = [.. current.SupersededClocks ?? [], current.Clock],
                    ClockedAt = now,
                }
                : current,
            "clock-resumed", on, byPersonId, cancellationToken);
    }

    private async Task<Duty> ChangeAsync(Duty duty, Func<Duty, Duty> change, string what, DateOnly on, string byPersonId, CancellationToken cancellationToken)
    {
        var audit = new AuditEntry(duty.Case, what, byPersonId, on, time.GetUtcNow(), new Dictionary<string, string> { ["duty"] = duty.DutyId, ["rule"] = duty.RuleId });
        var changed = await duties.ChangeAsync(duty.Case, duty.DutyId, change, audit, cancellationToken);
        await dates.FollowAsync(changed, cancellationToken);
        await changes.SayAsync(changed, cancellationToken);
        return changed;
    }
}
