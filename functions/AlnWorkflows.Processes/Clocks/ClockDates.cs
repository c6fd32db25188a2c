namespace AlnWorkflows.Processes.Clocks;

/// <summary>
/// The two dates of a clock, London dates, both inclusive: a day ends at 24:00 Europe/London.
/// A body's duty is chased on <paramref name="SafeBy"/> and breached after <paramref name="LegalLatest"/>.
/// For a family's period they are the earliest and the latest arguable last day.
/// </summary>
public readonly record struct ClockDates(DateOnly SafeBy, DateOnly LegalLatest);
