using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>The process's name within instance and step ids.</summary>
public static class DecideAlnProcess
{
    public const string Name = "decide-aln";

    /// <summary>The processes that share their numbers in a case.</summary>
    private static readonly string[] Numbered = [Name, PreparePlanProcess.Name, ReferralProcess.Name, ReviewProcess.Name];

    /// <summary>The number of the next run of those processes in a case, of whose runs there are some.</summary>
    public static int NextNumber(IEnumerable<Run> runs) => 1 + runs.Where(run => Numbered.Contains(run.Process)).Max(run => run.Number);

    /// <summary>The run that decides again after the decision on which another prepared a plan was taken back.</summary>
    public static CaseRun RunAfter(CaseRun preparing, string takeBackId) => preparing with { Process = Name, SubjectId = takeBackId };
}
