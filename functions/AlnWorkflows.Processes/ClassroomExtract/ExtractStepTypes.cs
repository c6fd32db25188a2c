namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>The types of step of <see cref="ClassroomExtractOrchestration"/>.</summary>
public static class ExtractStepTypes
{
    public const string Write = "extract-write";
    public const string Read = "extract-read";
    public const string End = "extract-end";
}
