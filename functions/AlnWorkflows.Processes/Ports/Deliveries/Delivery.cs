namespace AlnWorkflows.Processes.Ports;

/// <summary>What became of one row of a plan's provision on one day.</summary>
/// <param name="RowId">The step in which the row was entered.</param>
/// <param name="On">London date; a row has one record a day, and the last one stands.</param>
/// <param name="Why">Why it was missed; null where it was given.</param>
/// <param name="WelshSteps">What was tried so that it would be given in Welsh, where it was not.</param>
/// <param name="Earlier">What was recorded of the same day before it was corrected, oldest first; null where it never was.</param>
public sealed record Delivery(
    CaseKey Case, string RowId, DateOnly On, DeliveryOutcome Outcome, MissedReason? Why, string? WelshSteps, string RecordedBy, DateTimeOffset RecordedAt, IReadOnlyList<Delivery>? Earlier = null);
