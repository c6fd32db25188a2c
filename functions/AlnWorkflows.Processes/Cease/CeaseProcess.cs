using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Cease;

/// <summary>Ceasing to maintain one plan: its name within instance and step ids.</summary>
public static class CeaseProcess
{
    public const string Name = "cease";

    /// <param name="proposalId">The step in which ceasing was proposed.</param>
    public static CaseRun RunFor(CaseKey key, string proposalId, int number) => new(key.BodyId, key.CaseId, Name, number, proposalId);
}
