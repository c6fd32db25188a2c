namespace AlnWorkflows.Processes.RecurringDuties;

/// <summary>One half of a term at one school.</summary>
/// <param name="Term">1 to 3 within the school year.</param>
/// <param name="Half">1 or 2 within the term.</param>
/// <param name="Days">Its school days, in order; never none.</param>
public sealed record HalfTerm(int Term, int Half, IReadOnlyList<DateOnly> Days);
