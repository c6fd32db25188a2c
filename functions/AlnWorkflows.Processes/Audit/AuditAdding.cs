using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Audit;

/// <summary>How an activity, which may run again, puts on record what it did.</summary>
public static class AuditAdding
{
    /// <summary>Adds an entry unless there is one that says the same of the same thing.</summary>
    /// <param name="about">Which of the entry's facts names the thing.</param>
    public static async Task AddOnceAsync(this IAudit audit, AuditEntry entry, string about, CancellationToken cancellationToken)
    {
        if (!(await audit.OfCaseAsync(entry.Case, cancellationToken)).Any(there => there.What == entry.What && there.About.GetValueOrDefault(about) == entry.About[about]))
            await audit.AddAsync(entry, cancellationToken);
    }
}
