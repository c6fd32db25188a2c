using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>What another calendar, or another version of its rule, makes of a duty's dates.</summary>
/// <param name="Clock">The duty's clock with the revision it was now read with.</param>
public sealed record ClockMove(Duty Duty, Clock Clock, ClockDates To)
{
    public ClockDates From => new(Duty.SafeBy, Duty.LegalLatest);

    /// <summary>Whether a date comes on another day, or the rule in another version.</summary>
    public bool IsMove => From != To || Clock.RuleVersion != Duty.Clock.RuleVersion;

    /// <summary>Whether a date comes sooner than before.</summary>
    public bool IsEarlier => To.SafeBy < From.SafeBy || To.LegalLatest < From.LegalLatest;

    /// <summary>Whether the duty is late no longer: should it become late after all, everybody is told anew.</summary>
    public bool RunsAnew => CorrectsBreach && Duty.State == DutyState.Open;

    /// <summary>Whether something may be due before the timers set for the old dates ring. A clock that only moves later
    /// needs no waking: its timer is a hint, and asks again.</summary>
    public bool MustWake => IsEarlier || RunsAnew;

    /// <summary>Whether a breach on record is none on the new dates, as far as what is met on record tells.</summary>
    public bool CorrectsBreach { get; init; }
}
