using System.Text.Json.Serialization;
using AlnWorkflows.Durable.Embedded.Histories;

namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>What an instance has been told and has not taken yet: usually one event; a start brings those carried over
/// from the generation before.</summary>
/// <param name="Generation">The generation it is meant for; null is any.</param>
internal sealed record InboxMessage(IReadOnlyList<HistoryEvent> Events, int? Generation = null)
{
    [JsonIgnore]
    public string RowKey { get; init; } = "";

    /// <summary>Where the overflow rows are, if it is long.</summary>
    [JsonIgnore]
    public string? Place { get; init; }

    /// <summary>Its place in the order of the inbox.</summary>
    [JsonIgnore]
    public long Number => InstanceKeys.ReadInboxNumber(RowKey);

    [JsonIgnore]
    public HistoryEvent First => Events[0];

    [JsonIgnore]
    public long PayloadLength => Events.Sum(e => (long)(e.Payload?.Length ?? 0));
}
