using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>Reads from a case which legal dates run in it: from its open duties, and from the family's periods where ceasing
/// to maintain a plan is under way. Asking the authority to reconsider otherwise has no last day (s.26, s.27).</summary>
public sealed class HardDates(IDuties duties, DutyClocks clocks, CeaseStandings ceasing, RuleTable rules, TimeProvider time)
{
    /// <summary>Soonest first.</summary>
    public async Task<IReadOnlyList<HardDate>> OfAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var today = London.Today(time);
        var dates = (await duties.OfCaseAsync(key, cancellationToken))
            .Where(duty => duty is { State: DutyState.Open, SuspendedOn: null } && clocks.RuleOf(duty).PeriodOf == PeriodOwner.Body)
            .Select(duty => new HardDate(HardDateKind.SchoolDuty, clocks.RuleOf(duty).Name, duty.LegalLatest, duty.IsOverdue(today)));
        if (await ceasing.OfAsync(key, cancellationToken) is { Reading: { } reading } && today <= reading.LegalLatest)
            dates = dates.Append(new HardDate(KindOf(reading.Clock), rules.Version(reading.Clock.RuleId, reading.Clock.RuleVersion).Name, reading.SafeBy, reading.SafeBy < today));
        return [.. dates.OrderBy(date => date.On)];
    }

    private static HardDateKind KindOf(Clocks.Clock clock) => (clock.RuleId, clock.Extensions) switch
    {
        (RuleIds.Appeal, { Count: > 0 }) => HardDateKind.ExtendedAppeal,
        (RuleIds.Appeal, _) => HardDateKind.Appeal,
        _ => HardDateKind.AskAuthority,
    };
}
