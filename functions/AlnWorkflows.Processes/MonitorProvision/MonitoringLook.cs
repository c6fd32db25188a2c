using AlnWorkflows.Processes.Reviews;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>How monitoring a plan's provision stands now: numbers and dates.</summary>
/// <param name="End">Why the school maintains the plan no longer; none while it does.</param>
/// <param name="NextRow">The number of the row to enter next.</param>
/// <param name="NextChange">The number of the change of a row to wait for.</param>
/// <param name="HasRows">Some row is given now.</param>
/// <param name="Revision">The revision of the plan whose rows have still to be confirmed; null for none.</param>
/// <param name="Judgement">The judgement that is due; null where none is.</param>
/// <param name="Poor">The rows about which it has to be decided whether to review early.</param>
/// <param name="NextAtUtc">When to look again.</param>
/// <param name="Version">The version of the plan whose rows are monitored; null where none tells its rows.</param>
public sealed record MonitoringLook(
    ReviewEnd End, int NextRow, int NextChange, bool HasRows, int? Revision, int? Judgement, IReadOnlyList<PoorRow> Poor, DateTime NextAtUtc, int? Version = null)
{
    /// <summary>Whether nothing else is asked for than at an earlier look.</summary>
    public bool AsksAs(MonitoringLook earlier) =>
        (End, Revision, Judgement, Version) == (earlier.End, earlier.Revision, earlier.Judgement, earlier.Version) && Poor.SequenceEqual(earlier.Poor);
}
