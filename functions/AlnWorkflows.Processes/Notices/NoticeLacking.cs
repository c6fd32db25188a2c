using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Tells the co-ordinator at once of a notice that lacks something.</summary>
public sealed class NoticeLacking(ICases cases, IDuties duties, CaseValues values, Posting posting, TimeProvider time)
{
    /// <summary>Mails the co-ordinator what is lacking and by when it is needed.</summary>
    public async Task TellAsync(NoticeOrder order, IncompleteNoticeException incomplete, CancellationToken cancellationToken)
    {
        var key = order.Run.Key();
        if ((await cases.FindAsync(key, cancellationToken))?.CoordinatorId is not { } coordinator)
            return;
        var neededBy = order.DutyId is null ? London.Today(time).AddDays(5) : (await duties.FindAsync(key, order.DutyId, cancellationToken))!.SafeBy;
        var filled = await values.OfAsync(key, cancellationToken);
        filled["lacking"] = incomplete.InWords;
        filled["neededBy"] = BilingualDate.Date(neededBy);
        await posting.PostAsync(new MessageOrder(key, MessageKind.NoticeIncomplete, coordinator, NoticeIds.Prefix(order), "1", filled), cancellationToken);
    }
}
