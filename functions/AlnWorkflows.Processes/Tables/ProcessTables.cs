using AlnWorkflows.Processes.Cease;
using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Disagreements;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.PreparePlan;
using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.ServiceRequests;
using AlnWorkflows.Processes.TargetedProvision;

namespace AlnWorkflows.Processes.Tables;

/// <summary>The tables of all processes, in the order in which a learner meets them. An orchestration that ends in one of
/// several outcomes has one; those that end in one way only serve others.</summary>
public static class ProcessTables
{
    public static IReadOnlyList<ProcessTable> All { get; } = [TargetedProvisionTable.Table, DecideAlnTable.Table, ReferralTable.Table, PreparePlanTable.Table, ReviewTable.Table, MonitoringTable.Table, ClassroomExtractTable.Table, CeaseTable.Table, MeetingTable.Table, ServiceRequestTable.Table, DisagreementTable.Table, RecurringDutyTable.Table];

    /// <summary>The table of a process; null where it has none.</summary>
    public static ProcessTable? Find(string process) => All.FirstOrDefault(table => table.Process == process);
}
