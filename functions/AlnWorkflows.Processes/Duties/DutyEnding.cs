using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Duties;

/// <summary>Ends duties that the law ends: there is nothing left to be done, late or not.</summary>
public sealed class DutyEnding(IDuties duties, DutyChanges changes, TimeProvider time)
{
    /// <summary>Ends those that are open. One ended already is said again: an earlier attempt may have broken off before.</summary>
    /// <param name="by">What ended them, as a code.</param>
    public async Task EndAsync(IEnumerable<Duty> which, string by, CancellationToken cancellationToken)
    {
        foreach (var open in which.Where(duty => duty.State is DutyState.Open or DutyState.Ended))
        {
            var audit = new AuditEntry(open.Case, "duty-ended", null, London.Today(time), time.GetUtcNow(), new Dictionary<string, string> { ["duty"] = open.DutyId, ["by"] = by });
            var ended = await duties.ChangeAsync(open.Case, open.DutyId, duty => duty.State == DutyState.Open ? duty with { State = DutyState.Ended } : duty, audit, cancellationToken);
            await changes.SayAsync(ended, cancellationToken);
        }
    }
}
