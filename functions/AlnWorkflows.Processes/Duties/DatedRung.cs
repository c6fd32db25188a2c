using AlnWorkflows.Processes.Clocks;

namespace AlnWorkflows.Processes.Duties;

/// <summary>A rung of one duty's ladder with its instant.</summary>
/// <param name="Id">Unique over the duty's clocks: a moved anchor starts a new climb.</param>
/// <param name="Rung">Null for the breach itself, which is the law's and no rung of anybody's ladder.</param>
public sealed record DatedRung(string Id, DateTimeOffset At, Rung? Rung);
