using AlnWorkflows.Processes.Clocks;

namespace AlnWorkflows.Processes.Cease;

/// <summary>Where ceasing to maintain a plan stands, for those who look after it.</summary>
/// <param name="ProposedOn">The London date on which the last recipient had notice of the proposal; null until then.</param>
/// <param name="DecidedOn">The same of the decision to cease.</param>
/// <param name="Reading">The clock of the family’s period that runs or ran last; null where none has begun.</param>
public sealed record CeaseStanding(DateOnly? ProposedOn, DateOnly? DecidedOn, ClockReading? Reading);
