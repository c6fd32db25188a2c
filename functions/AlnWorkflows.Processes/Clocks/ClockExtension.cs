namespace AlnWorkflows.Processes.Clocks;

/// <summary>Something that made a running period longer, as the rule provides.</summary>
/// <param name="Event">Its name in the rule.</param>
/// <param name="Length">By how many of the clock's units.</param>
public sealed record ClockExtension(string Event, DateOnly On, int Length);
