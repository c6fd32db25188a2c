using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Messages;

/// <param name="StepId">The step the message's link opens.</param>
public sealed record TellFamilyInput(CaseRun Run, MessageKind Kind, string PersonId, string StepId, string? DutyId);
