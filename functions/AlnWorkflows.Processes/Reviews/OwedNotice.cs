using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Reviews;

/// <param name="Occurrence">Of the outcome it is about.</param>
/// <param name="StepId">The step whose answer holds what was written for the case.</param>
public sealed record OwedNotice(NoticeKind Kind, int Occurrence, string StepId);
