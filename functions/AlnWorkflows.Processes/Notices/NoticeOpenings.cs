using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>Records that a notice's reader has opened it: proved, it no longer has to be posted as well.</summary>
public sealed class NoticeOpenings(INotices notices, MailFollowing following, TimeProvider time)
{
    public async Task OpenedAsync(Link link, CancellationToken cancellationToken)
    {
        if (link.Purpose != LinkPurpose.Notice || await notices.FindAsync(link.Case, link.TargetId, cancellationToken) is not { OpenedAt: null })
            return;
        var now = time.GetUtcNow();
        var opened = await notices.ChangeAsync(
            link.Case,
            link.TargetId,
            current => current.OpenedAt is null ? current with { OpenedAt = now } : current,
            new AuditEntry(link.Case, "notice-opened", link.PersonId, London.DateOf(now), now, new Dictionary<string, string> { ["notice"] = link.TargetId }),
            cancellationToken);
        await following.SayAsync(opened, cancellationToken);
    }
}
