using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>One rung of a ladder. Each is climbed once.</summary>
/// <param name="Id">Unique in its ladder; stored where the rung was climbed, so never reused for another meaning.</param>
/// <param name="Told">The roles that are told, lowest first; empty where the rung tells nobody.</param>
/// <param name="InDigest">Of those told, the roles that learn of it in their list of the day instead of a message of its own.</param>
/// <param name="OnlyWhereAgreed">Climbed only where the school and its authority have agreed to it.</param>
public sealed record Rung(string Id, RungKind Kind, RungDay Day, IReadOnlyList<Role> Told, bool OnlyWhereAgreed = false, IReadOnlyList<Role>? InDigest = null)
{
    /// <summary>Whether a case’s co-ordinator learns of it in their list of the day: not where they are told at once, being
    /// another of those whom the rung tells.</summary>
    public bool IsInDigestOf(Person coordinator) =>
        InDigest?.Contains(Role.Coordinator) == true && !Told.Except(InDigest).Any(coordinator.Roles.Contains);
}
