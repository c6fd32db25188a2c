using System.Globalization;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>What was agreed and what each review found, as the steps of a case tell. Pure.</summary>
public sealed class ProvisionRecord(IReadOnlyList<Step> steps)
{
    /// <summary>Every agreement: the first, and those that a review renewed; oldest first.</summary>
    public IReadOnlyList<Step> Agreements { get; } = [.. Answered(steps).Where(step => step.Type == ProvisionStepTypes.Agreed || IsRenewal(step))];

    /// <summary>Every review, oldest first.</summary>
    public IReadOnlyList<Step> Reviews { get; } = [.. Answered(steps).Where(IsReview)];

    /// <summary>What is agreed now; null until it is on record.</summary>
    public StepAnswer? Current => Agreements.Count == 0 ? null : Agreements[^1].Answer;

    /// <summary>1 for what was agreed first. Only a review that lets it go on begins the next: the date of one cannot move.</summary>
    public int Round => 1 + Reviews.Count(IsRenewal);

    /// <summary>The London date on which it is to be looked at again; null until it is agreed.</summary>
    public DateOnly? ReviewOn => Current is { } current ? ReviewOnOf(current) : null;

    public static DateOnly ReviewOnOf(StepAnswer agreement) => DateOnly.ParseExact(agreement["reviewOn"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static bool IsRenewal(Step step) => IsReview(step) && step.Answer?["next"] == ProvisionCodes.GoesOn;

    private static bool IsReview(Step step) => step.Type is ProvisionStepTypes.Review or ProvisionStepTypes.ReviewEarly;

    private static IEnumerable<Step> Answered(IReadOnlyList<Step> steps) =>
        steps.Where(step => step is { State: StepState.Answered, Answer: not null }).OrderBy(step => step.Answer!.RecordedAt);
}
