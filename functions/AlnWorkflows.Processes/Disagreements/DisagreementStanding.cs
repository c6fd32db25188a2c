using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>How one disagreement stands.</summary>
/// <param name="End">None while it goes on.</param>
public sealed record DisagreementStanding(DisagreementRecord Record, DisagreementEnd End)
{
    /// <summary>Every disagreement of a case, oldest first.</summary>
    public static IReadOnlyList<DisagreementStanding> Of(IReadOnlyList<Step> steps, IReadOnlyList<AuditEntry> audit) =>
    [
        .. DisagreementRecord.Of(steps).Select(record => new DisagreementStanding(
            record,
            audit.FirstOrDefault(entry => entry.What == DisagreementAudit.Ended && entry.About.GetValueOrDefault("run") == record.Raised.RunId) is { } ended ? Enum.Parse<DisagreementEnd>(ended.About["by"]) : record.End)),
    ];
}
