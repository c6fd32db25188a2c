using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ApplyRule;

/// <summary>The moving of a body's open duties to a version of their rule: the run's number is the version.</summary>
public static class ApplyRuleProcess
{
    public const string Name = "apply-rule";

    /// <summary>Where a body's rule changes keep their runs and their audit: beside its cases.</summary>
    public static CaseKey RulesOf(string bodyId) => new(bodyId, $"rules-{bodyId}");

    public static CaseRun RunFor(string bodyId, string ruleId, int version) => new(bodyId, RulesOf(bodyId).CaseId, Name, version, ruleId);
}
