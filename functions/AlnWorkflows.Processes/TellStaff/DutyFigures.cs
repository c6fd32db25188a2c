namespace AlnWorkflows.Processes.TellStaff;

/// <summary>A school's duties in numbers, as a link governor may see them: never shown but through <see cref="SmallFigures"/>.</summary>
/// <param name="Near">Safe date within two weeks.</param>
/// <param name="BreachedThisYear">Breaches since 1 September that were not corrected.</param>
public sealed record DutyFigures(int Open, int Near, int Overdue, int BreachedThisYear, int ExceptionsClaimed);
