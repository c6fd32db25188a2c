namespace AlnWorkflows.Processes.Ports;

/// <summary>Whether a school has a kind of recurring duty.</summary>
/// <param name="Since">The London date on which it was last switched on or off.</param>
/// <param name="Number">The number of the run; one more each time it is switched on.</param>
public sealed record RecurringSwitch(bool IsOn, DateOnly Since, int Number);
