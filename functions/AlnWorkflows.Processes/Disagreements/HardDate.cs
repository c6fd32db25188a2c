using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>A legal date that runs in a case.</summary>
/// <param name="What">What is to be done by it.</param>
/// <param name="On">A body's duty: its last lawful day. A family's period: its earliest arguable last day.</param>
/// <param name="IsPast">The day has passed: a duty is late; of a family's period a later last day may still be arguable.</param>
public sealed record HardDate(HardDateKind Kind, BilingualText What, DateOnly On, bool IsPast);
