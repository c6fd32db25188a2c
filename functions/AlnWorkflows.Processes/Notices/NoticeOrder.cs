using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Notices;

/// <summary>A notice to be given to everyone the law names.</summary>
/// <param name="StepId">The step whose answer holds what was written for the case.</param>
/// <param name="DutyId">The duty it must not make late; null where no clock runs.</param>
/// <param name="IsTranslation">It follows an earlier one in the language that was missing then.</param>
public sealed record NoticeOrder(CaseRun Run, NoticeKind Kind, int Occurrence, string StepId, string? DutyId, bool IsTranslation = false);
