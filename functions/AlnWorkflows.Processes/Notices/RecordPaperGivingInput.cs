using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Notices;

public sealed record RecordPaperGivingInput(CaseRun Run, string NoticeId, string StepId);
