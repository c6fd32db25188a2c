namespace AlnWorkflows.Processes.Clocks;

/// <summary>A rung with its date.</summary>
/// <param name="On">The London date its rule gives.</param>
/// <param name="At">When it fires: 08:00 in London on that date, or on the next school day where it is not one.</param>
public sealed record RungDue(Rung Rung, DateOnly On, DateTimeOffset At);
