using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>The process's name within instance and step ids.</summary>
public static class DecideAlnProcess
{
    public const string Name = "decide-aln";

    /// <summary>The run that decides again after the decision on which another prepared a plan was taken back.</summary>
    public static CaseRun RunAfter(CaseRun preparing, string takeBackId) => preparing with { Process = Name, SubjectId = takeBackId };
}
