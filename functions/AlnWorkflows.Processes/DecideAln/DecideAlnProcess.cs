namespace AlnWorkflows.Processes.DecideAln;

/// <summary>The process's name within instance and step ids.</summary>
public static class DecideAlnProcess
{
    public const string Name = "decide-aln";
}
