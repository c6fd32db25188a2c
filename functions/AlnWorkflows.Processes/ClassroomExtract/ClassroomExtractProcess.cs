using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>What those who teach a learner are to do in class: the process's name within instance and step ids.</summary>
public static class ClassroomExtractProcess
{
    public const string Name = "classroom-extract";

    /// <param name="number">1 for the first time that the case has one.</param>
    public static CaseRun RunFor(CaseKey key, int number) => new(key.BodyId, key.CaseId, Name, number);
}
