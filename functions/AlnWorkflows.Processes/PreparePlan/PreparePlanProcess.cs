using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.PreparePlan;

/// <summary>Preparing one learner's plan: its name within instance and step ids, and the runs it is handed.</summary>
public static class PreparePlanProcess
{
    public const string Name = "prepare-plan";

    /// <summary>The run that prepares the plan a decision calls for. It goes on with the deciding run's steps, notices and
    /// duty, so that whatever stands in Records of them stands for it too.</summary>
    public static CaseRun RunAfter(CaseRun deciding, string decisionId) =>
        deciding with { Process = Name, SubjectId = decisionId, Continues = deciding.Name() };
}
