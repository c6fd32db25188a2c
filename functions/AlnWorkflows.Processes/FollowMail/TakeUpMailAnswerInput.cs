using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.FollowMail;

public sealed record TakeUpMailAnswerInput(CaseRun Run, string StepId);
