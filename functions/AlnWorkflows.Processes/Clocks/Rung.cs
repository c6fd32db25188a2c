using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>One rung of a ladder. Each is climbed once.</summary>
/// <param name="Id">Unique in its ladder; stored where the rung was climbed, so never reused for another meaning.</param>
/// <param name="Told">The roles that are told, lowest first; empty where the rung tells nobody.</param>
/// <param name="OnlyWhereAgreed">Climbed only where the school and its authority have agreed to it.</param>
public sealed record Rung(string Id, RungKind Kind, RungDay Day, IReadOnlyList<Role> Told, bool OnlyWhereAgreed = false);
