using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Api;

/// <summary>A step a case waits for.</summary>
internal sealed record StepBody(string Id, string Type, StepKind Kind, Role Owner, DateOnly? SafeBy, DateOnly? LegalLatest, StepState State)
{
    public static StepBody Of(Step step) => new(step.StepId, step.Type, step.Kind, step.Owner, step.SafeBy, step.LegalLatest, step.State);
}
