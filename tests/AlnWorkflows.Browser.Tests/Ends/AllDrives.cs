namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>The drives of every process.</summary>
internal static class AllDrives
{
    public static IReadOnlyList<ProcessDrives> All { get; } = 
    [
        TargetedProvisionDrives.All, DecideAlnDrives.All, ReferralDrives.All, PreparePlanDrives.All, ReviewDrives.All, MonitoringDrives.All, CeaseDrives.All,
        MeetingDrives.All, ServiceRequestDrives.All, RecurringDutyDrives.All, DisagreementDrives.All, ClassroomExtractDrives.All,
    ];

    public static ProcessDrives? Of(string process) => All.FirstOrDefault(drives => drives.Process == process);
}
