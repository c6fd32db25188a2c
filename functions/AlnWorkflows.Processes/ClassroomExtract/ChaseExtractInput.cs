using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ClassroomExtract;

/// <param name="Time">1 when the version is written, one more each time something is said of it.</param>
public sealed record ChaseExtractInput(CaseRun Run, int Version, int Time);
