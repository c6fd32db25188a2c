using AlnWorkflows.Processes.Calendars;

namespace AlnWorkflows.Processes.Ports;

/// <summary>The duties of each school that recur with its calendar and belong to no case.</summary>
public interface IRecurringDuties
{
    /// <summary>What a school has chosen; <see cref="RecurringChoices.None"/> where it has not.</summary>
    Task<RecurringChoices> ChoicesAsync(string bodyId, CancellationToken cancellationToken = default);

    /// <summary>In one transaction: stores the choices as the revision after theirs, inserts the runs that begin, leaves the
    /// nudges and appends the audit entry. False where somebody stored another revision meanwhile (nothing is stored).</summary>
    Task<bool> SaveChoicesAsync(RecurringChoices choices, IReadOnlyList<Run> begin, IReadOnlyList<Nudge> nudges, AuditEntry audit, CancellationToken cancellationToken = default);

    Task<RecurringRecord?> FindAsync(string bodyId, SchoolYear year, string kind, string periodId, CancellationToken cancellationToken = default);

    /// <summary>A school's records of a school year, of one kind or of all.</summary>
    Task<IReadOnlyList<RecurringRecord>> OfYearAsync(string bodyId, SchoolYear year, string? kind = null, CancellationToken cancellationToken = default);

    /// <summary>Stores an open period, new, under other dates or asked for again. One that is settled stays as it is.</summary>
    Task BeginAsync(RecurringRecord period, CancellationToken cancellationToken = default);

    /// <summary>In one transaction: what a person recorded of a period, the answer of its step where it is open, the audit
    /// entry and the nudge for its run. An open period takes any record, a missed one only that it was done.</summary>
    Task<AnswerOutcome> RecordAsync(RecurringRecord recorded, StepAnswer answer, AuditEntry audit, Nudge nudge, CancellationToken cancellationToken = default);

    /// <summary>In one transaction: an open period becomes missed or withdrawn, its step is closed and the audit entry
    /// appended. One that is not open stays as it is.</summary>
    Task SettleAsync(RecurringRecord settled, AuditEntry audit, CancellationToken cancellationToken = default);
}
