using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ServiceRequests;

public sealed record FinishServiceInput(CaseRun Run, ServiceEnd End);
