using System.Text.Json.Serialization;

namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>What a turn has for other instances and may not be delivered yet. Delivering twice does no harm.</summary>
/// <param name="Children">Sequence numbers of the sub-orchestrations to start.</param>
/// <param name="TellParent">The instance has finished and its parent is to be told.</param>
internal sealed record OutboxEntry(IReadOnlyList<int> Children, bool TellParent)
{
    [JsonIgnore]
    public string RowKey { get; init; } = "";
}
