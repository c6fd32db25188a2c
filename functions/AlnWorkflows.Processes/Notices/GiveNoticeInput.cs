using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Notices;

public sealed record GiveNoticeInput(CaseRun Run, string NoticeId);
