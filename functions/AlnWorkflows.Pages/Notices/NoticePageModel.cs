using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Notices;

/// <summary>A notice with everything its sender should know before it leaves.</summary>
/// <param name="TakeBackStepId">The step that stops it by taking the decision back; null where none is open.</param>
public sealed record NoticePageModel(Case Case, Notice Notice, Person? Recipient, string? StopperName, string? TakeBackStepId);
