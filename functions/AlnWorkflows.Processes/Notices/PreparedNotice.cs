namespace AlnWorkflows.Processes.Notices;

public sealed record PreparedNotice(string NoticeId, string RecipientId, DateTime LeavesAtUtc);
