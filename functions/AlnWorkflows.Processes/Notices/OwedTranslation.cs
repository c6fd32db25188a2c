namespace AlnWorkflows.Processes.Notices;

/// <summary>A translation that is still to come after a notice went without it.</summary>
internal sealed record OwedTranslation(Task? Translation)
{
    public static OwedTranslation None { get; } = new((Task?)null);
}
