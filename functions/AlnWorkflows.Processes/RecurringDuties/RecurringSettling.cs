using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>Finds a period, and ends one that nobody has recorded.</summary>
public sealed class RecurringSettling(IRecurringDuties duties, TimeProvider time)
{
    public Task<RecurringRecord?> FindAsync(RecurringPeriodInput input, CancellationToken cancellationToken) =>
        duties.FindAsync(input.Run.BodyId, new SchoolYear(input.Year), input.Run.SubjectId!, input.PeriodId, cancellationToken);

    /// <summary>The period was missed: kept, in the log.</summary>
    public Task MissAsync(RecurringRecord period, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return duties.SettleAsync(period with { State = RecurringState.Missed, SettledAt = now, MissedAt = now }, Audit("recurring-missed", period, null, period.Last, now), cancellationToken);
    }

    /// <summary>It is not asked for any more.</summary>
    public Task WithdrawAsync(RecurringRecord period, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return duties.SettleAsync(period with { State = RecurringState.Withdrawn, SettledAt = now }, Audit("recurring-withdrawn", period, null, London.DateOf(now), now), cancellationToken);
    }

    internal static AuditEntry Audit(string what, RecurringRecord period, string? personId, DateOnly happenedOn, DateTimeOffset now) => new(
        RecurringDutyProcess.PlaceOf(period.BodyId), what, personId, happenedOn, now,
        new Dictionary<string, string>
        {
            ["kind"] = period.Kind,
            ["period"] = period.PeriodId,
            ["year"] = period.Year.StartYear.ToString(CultureInfo.InvariantCulture),
        });
}
