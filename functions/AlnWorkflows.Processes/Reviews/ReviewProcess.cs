using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>The reviews of one plan: their name within instance and step ids.</summary>
public static class ReviewProcess
{
    public const string Name = "review";

    /// <param name="number">That of the run which gave the plan.</param>
    public static CaseRun RunFor(CaseKey key, int number) => new(key.BodyId, key.CaseId, Name, number);
}
