using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Records that a duty was not met in time, and, when a later-recorded fact shows that it was, corrects that.
/// A breach is never deleted.</summary>
public sealed class Breaches(IDuties duties, DutyTelling telling, TimeProvider time)
{
    /// <summary>Records a breach once; a claimed exception lifts the deadline, so there is none then.</summary>
    public Task<Duty> RecordAsync(Duty duty, DateOnly since, CancellationToken cancellationToken) => duties.ChangeAsync(
        duty.Case,
        duty.DutyId,
        current => current.Breach is { Correction: null } || current.Exception is not null ? current : Breached(current, since),
        Entry(duty, "breach-recorded", null, since),
        cancellationToken);

    /// <summary>Corrects the breach of a duty that was, as is now known, met within its dates or still is within them;
    /// whoever was told of it is told again.</summary>
    public async Task CorrectIfUnfoundedAsync(Duty duty, string byPersonId, string fact, CancellationToken cancellationToken)
    {
        var corrected = IsUnfounded(duty)
            ? await duties.ChangeAsync(
                duty.Case,
                duty.DutyId,
                current => IsUnfounded(current)
                    ? current with { Breach = current.Breach! with { Correction = new BreachCorrection(byPersonId, fact, time.GetUtcNow()) } }
                    : current,
                Entry(duty, "breach-corrected", byPersonId, London.Today(time)),
                cancellationToken)
            : duty;
        // Cut short after the correction and begun again, the telling is still owed.
        if (corrected.Breach?.Correction is { } correction && correction.ByPersonId == byPersonId && correction.Fact == fact)
            await telling.TellOfCorrectionAsync(corrected, cancellationToken);
    }

    private Duty Breached(Duty duty, DateOnly since) => duty with
    {
        Breach = new Breach(since, time.GetUtcNow()),
        CorrectedBreaches = duty.Breach is { } corrected ? [.. duty.CorrectedBreaches ?? [], corrected] : duty.CorrectedBreaches,
    };

    private bool IsUnfounded(Duty duty) =>
        duty.Breach is { Correction: null } && (duty.MetOn ?? London.Today(time)) <= duty.LegalLatest;

    private AuditEntry Entry(Duty duty, string what, string? personId, DateOnly happenedOn) =>
        new(duty.Case, what, personId, happenedOn, time.GetUtcNow(), new Dictionary<string, string> { ["duty"] = duty.DutyId, ["rule"] = duty.RuleId });
}
