using AlnWorkflows.Durable;
using AlnWorkflows.Durable.Embedded.Histories;

namespace AlnWorkflows.Testing;

/// <summary>The folder <c>Histories</c> among a test project's sources: histories of every released version of its
/// orchestrations, named <c>orchestration.version.story.json</c>, replayed for ever. Nothing here ever overwrites one.</summary>
public sealed class HistoryFolder(string project)
{
    private readonly string folder = Path.Combine(FindRoot(), "tests", project, "Histories");

    /// <summary>The command that records what is missing.</summary>
    public string Command { get; } = $"dotnet run --project tests/{project} -- -explicit only";

    public IReadOnlyList<string> Names => [.. Directory.EnumerateFiles(folder, "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public RecordedHistory Read(string name) => RecordedHistory.Parse(File.ReadAllText(Path.Combine(folder, name)));

    /// <summary>The orchestrations that have no history of the version they are registered under.</summary>
    public IReadOnlyList<OrchestrationRegistration> Unrecorded(WorkflowRegistry registry) =>
        [.. registry.Orchestrations.Values.Where(code => !Names.Any(name => name.StartsWith($"{code.Name}.{code.Version}.", StringComparison.Ordinal)))];

    /// <summary>Replays one history with the code registered today; null where it is repeated.</summary>
    public string? Replay(string name, WorkflowRegistry registry)
    {
        var history = Read(name);
        return registry.Orchestrations.TryGetValue(history.Orchestration, out var code)
            ? history.Replay(code)
            : $"No orchestration '{history.Orchestration}' is registered; instances of it may still be live.";
    }

    /// <summary>Keeps a history for ever.</summary>
    /// <exception cref="IOException">One of that name is kept already.</exception>
    public void Keep(RecordedHistory history, string story)
    {
        using var file = new FileStream(Path.Combine(folder, $"{history.Orchestration}.{history.Version}.{story}.json"), FileMode.CreateNew);
        using var writer = new StreamWriter(file);
        writer.Write(history.ToJson());
        writer.Write('\n');
    }

    /// <summary>The folder that holds the solution.</summary>
    public static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "AlnWorkflows.sln")))
            at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds AlnWorkflows.sln; histories lie among the sources.");
    }
}
