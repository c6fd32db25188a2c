using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Steps;

/// <summary>A step that takes no answer any more: the answer it has, and what somebody typed in vain.</summary>
public sealed record SettledStepModel(Step Step, Form Form, string? AnsweredBy, FormValues Typed, string Exit);
