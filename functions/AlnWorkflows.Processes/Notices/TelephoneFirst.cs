using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Formats;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Where somebody said that the family will be telephoned before a refusal leaves, has it done by then.</summary>
public sealed class TelephoneFirst(ISteps steps, ICases cases, StandingSteps standing)
{
    public async Task AskAsync(NoticeOrder order, IReadOnlyList<PreparedNotice> prepared, CancellationToken cancellationToken)
    {
        var key = order.Run.Key();
        if (order.IsTranslation
            || prepared.Count == 0
            || (await steps.FindAsync(key, order.StepId, cancellationToken))?.Answer?[Telephoned.Field] != Telephoned.Will
            || (await cases.FindAsync(key, cancellationToken))?.Hold is not null)
            return;
        var first = prepared.MinBy(notice => notice.LeavesAtUtc)!;
        await standing.OpenAsync(
            key, FormatStepTypes.TelephoneFamily, NoticeIds.Prefix(order), first.NoticeId, null,
            London.DateOf(new DateTimeOffset(first.LeavesAtUtc, TimeSpan.Zero)), cancellationToken);
    }
}
