using System.Text.Json;
using System.Text.Json.Nodes;
using AlnWorkflows.Durable.Embedded.Instances;
using AlnWorkflows.Durable.Embedded.Turns;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Durable.Embedded.Histories;

/// <summary>What happened to one instance since it last began, as text that people can read. Histories of every released
/// version are kept and replayed for ever: code that cannot repeat one would stop an instance that stands there.</summary>
public sealed class RecordedHistory
{
    private static readonly JsonSerializerOptions Readable = new(HistoryJson.Options) { WriteIndented = true };

    private readonly IReadOnlyList<Turn> turns;

    private RecordedHistory(string instanceId, string orchestration, string version, IReadOnlyList<Turn> turns) =>
        (InstanceId, Orchestration, Version, this.turns) = (instanceId, orchestration, version, turns);

    public string InstanceId { get; }

    /// <summary>The name the orchestration is registered under.</summary>
    public string Orchestration { get; }

    /// <summary>The version the instance was started under, or continued as new under.</summary>
    public string Version { get; }

    /// <summary>Reads the history of an instance from an engine's store.</summary>
    /// <exception cref="InstanceNotFoundException">The store has no such instance.</exception>
    public static async Task<RecordedHistory> OfAsync(ITableStore store, string instanceId, CancellationToken cancellationToken = default)
    {
        var instance = await new InstanceReader(store).LoadAsync(instanceId, cancellationToken) ?? throw new InstanceNotFoundException(instanceId);
        return new RecordedHistory(instanceId, instance.State.Name, instance.State.Version, instance.History);
    }

    /// <summary>Reads what <see cref="ToJson"/> has written.</summary>
    /// <exception cref="JsonException">The text is not a recorded history.</exception>
    public static RecordedHistory Parse(string json)
    {
        var file = JsonNode.Parse(json)?.AsObject() ?? throw new JsonException("A recorded history is a JSON object.");
        foreach (var happened in Events(file))
        {
            if (happened.TryGetPropertyValue(nameof(HistoryEvent.Payload), out var payload))
                happened[nameof(HistoryEvent.Payload)] = payload?.ToJsonString() ?? "null";
        }

        return new RecordedHistory(
            Text(nameof(InstanceId)),
            Text(nameof(Orchestration)),
            Text(nameof(Version)),
            file["Turns"]?.Deserialize<List<Turn>>(HistoryJson.Options) ?? throw new JsonException("A recorded history has 'Turns'."));

        string Text(string name) => (string?)file[name] ?? throw new JsonException($"A recorded history has '{name}'.");
    }

    /// <summary>The history as indented JSON, payloads as the JSON they are.</summary>
    public string ToJson()
    {
        var file = new JsonObject
        {
            [nameof(Orchestration)] = Orchestration,
            [nameof(Version)] = Version,
            [nameof(InstanceId)] = InstanceId,
            ["Turns"] = JsonSerializer.SerializeToNode(turns, HistoryJson.Options),
        };
        foreach (var happened in Events(file))
        {
            if ((string?)happened[nameof(HistoryEvent.Payload)] is { } payload)
                happened[nameof(HistoryEvent.Payload)] = JsonNode.Parse(payload);
            (happened[nameof(HistoryEvent.Failure)] as JsonObject)?.Remove(nameof(FailureDetails.StackTrace));
        }

        return file.ToJsonString(Readable);
    }

    /// <summary>Replays the history with today's code. Returns null where the code repeats it; else the turn, the step the
    /// history expects there and the step the code comes to.</summary>
    public string? Replay(OrchestrationRegistration code) => OrchestrationRun.Compare(InstanceId, code.Create, turns) is { } found
        ? $"'{code.Name}' (version {code.Version} of the code) does not repeat a history of version {Version}: in turn {found.Turn + 1} of {turns.Count}, {found.Difference}."
        : null;

    private static IEnumerable<JsonObject> Events(JsonObject file) =>
        from turn in file["Turns"]?.AsArray() ?? []
        from list in new[] { nameof(Turn.Inputs), nameof(Turn.Outputs) }
        from happened in turn?[list]?.AsArray() ?? []
        select happened.AsObject();
}
