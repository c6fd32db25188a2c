using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ApplyCalendar;

/// <param name="Run">Whose calendar, and which revision of it.</param>
public sealed record ApplyToClocksInput(CaseRun Run, ClockPlace Place, string? Continuation);
