using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Directions;

/// <summary>Recording an authority’s direction.</summary>
public static class DirectionSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(DirectionStepTypes.Direction, DirectionForm.Title, StepKind.Task, Role.Alnco, StepAccess.Staff, step => DirectionForm.For(step.Today), [DirectionCodes.CopyFirstGivenOn]),
    ];
}
