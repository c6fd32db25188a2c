using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ClassroomExtract;

public sealed record FinishExtractInput(CaseRun Run, ExtractEnd End);
