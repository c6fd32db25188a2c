using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>Referring one case to the local authority: its name within instance and step ids, and the runs it is handed.</summary>
public static class ReferralProcess
{
    public const string Name = "referral";

    /// <summary>The run that carries out a decision to refer. It goes on with the deciding run's steps, notices and duty.</summary>
    public static CaseRun RunAfter(CaseRun deciding, string decisionId) =>
        deciding with { Process = Name, SubjectId = decisionId, Continues = deciding.Name() };
}
