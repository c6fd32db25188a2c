namespace AlnWorkflows.Processes.Notices;

/// <param name="IsIncomplete">It lacks what the law requires: somebody completes it, and it is prepared again.</param>
public sealed record PreparedNotice(string NoticeId, string RecipientId, DateTime LeavesAtUtc, bool IsIncomplete = false);
