namespace AlnWorkflows.Processes.Clocks;

/// <summary>When a rung is: so many days or weeks after a day of the clock, before it where negative, on it where 0.</summary>
public sealed record RungDay(RungFrom From, int Add, RungUnit In);
