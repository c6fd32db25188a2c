using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>Talking about one disagreement with a school: its name within instance and step ids.</summary>
public static class DisagreementProcess
{
    public const string Name = "disagreement";

    /// <param name="number">1 for the first disagreement of the case; its steps are named after it.</param>
    public static CaseRun RunFor(CaseKey key, string raisedId, int number) => new(key.BodyId, key.CaseId, Name, number, raisedId);

    /// <summary>The run that opened a step.</summary>
    public static CaseRun RunOf(Step step) => RunFor(step.Case, step.RunId.Split(':')[^2], CaseRun.NumberOf(step.RunId));
}
