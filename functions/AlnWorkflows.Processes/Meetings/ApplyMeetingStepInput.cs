using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.Meetings;

/// <param name="Occurrence">Which asking of the step it is: the first move is 1.</param>
public sealed record ApplyMeetingStepInput(CaseRun Run, string StepId, int Occurrence);
