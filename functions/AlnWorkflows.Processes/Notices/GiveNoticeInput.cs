using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Notices;

/// <param name="OnlyIfStillNeeded">It is not given to somebody who is no longer one of those to be told.</param>
public sealed record GiveNoticeInput(CaseRun Run, string NoticeId, bool OnlyIfStillNeeded = false);
