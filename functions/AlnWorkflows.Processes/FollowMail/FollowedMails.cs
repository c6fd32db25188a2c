using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.FollowMail;

/// <summary>Finds what a run follows.</summary>
public sealed class FollowedMails(IMessages messages, INotices notices)
{
    /// <summary>Null where there is no such message.</summary>
    public async Task<FollowedMail?> OfAsync(CaseRun run, CancellationToken cancellationToken)
    {
        var message = (await messages.OfCaseAsync(run.Key(), cancellationToken)).FirstOrDefault(each => FollowMailProcess.SubjectOf(each.Key) == run.SubjectId);
        return message is null ? null : new FollowedMail(message, await NoticeOfAsync(message, cancellationToken));
    }

    public async Task<Notice?> NoticeOfAsync(Message message, CancellationToken cancellationToken) =>
        (await notices.OfCaseAsync(message.Case, cancellationToken))
            .FirstOrDefault(notice => notice.Givings.Any(giving => giving.MessageKey == message.Key));
}
