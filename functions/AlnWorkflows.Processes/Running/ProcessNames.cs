namespace AlnWorkflows.Processes.Running;

/// <summary>Which orchestration runs a process: the one table between instance ids and code.</summary>
public sealed class ProcessNames(IReadOnlyDictionary<string, string> orchestrations)
{
    /// <exception cref="KeyNotFoundException">No process has that name.</exception>
    public string OrchestrationOf(string process) => orchestrations.TryGetValue(process, out var name)
        ? name
        : throw new KeyNotFoundException($"No process is called '{process}'. Known: {string.Join(", ", orchestrations.Keys)}.");
}
