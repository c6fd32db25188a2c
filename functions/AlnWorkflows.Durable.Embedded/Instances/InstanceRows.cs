using System.Text;
using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>What the rows of an instance's partition look like.</summary>
internal static class InstanceRows
{
    private const string Data = "Data";
    private const int StateProperties = 14;

    /// <summary>Makes the state row; its long texts go to the batch, and the state comes back knowing their places.</summary>
    public static (TableRow Row, InstanceState State) Write(RowBatch batch, string instanceId, InstanceState state)
    {
        var properties = new Dictionary<string, object>(StateProperties)
        {
            ["Name"] = state.Name,
            ["Version"] = state.Version,
            ["Status"] = state.Status.ToString(),
            ["CreatedAt"] = state.CreatedAt,
            ["UpdatedAt"] = state.UpdatedAt,
            ["LastTurnAt"] = new DateTimeOffset(state.LastTurnAt, TimeSpan.Zero),
            ["Generation"] = state.Generation,
            ["Turns"] = state.Turns,
            ["Token"] = state.Token,
        };
        if (state.Parent is not null)
            properties["Parent"] = HistoryJson.Write(state.Parent);

        var placed = state with
        {
            Input = batch.Put(properties, "Input", state.Input),
            Output = batch.Put(properties, "Output", state.Output),
            CustomStatus = batch.Put(properties, "CustomStatus", state.CustomStatus),
            Failure = batch.Put(properties, "Failure", state.Failure),
        };
        return (new TableRow(instanceId, InstanceKeys.State, properties), placed);
    }

    public static InstanceState ReadState(TableRow row) => new()
    {
        Name = row.Get<string>("Name")!,
        Version = row.Get<string>("Version")!,
        Status = Enum.Parse<OrchestrationStatus>(row.Get<string>("Status")!),
        CreatedAt = row.Get<DateTimeOffset>("CreatedAt"),
        UpdatedAt = row.Get<DateTimeOffset>("UpdatedAt"),
        LastTurnAt = row.Get<DateTimeOffset>("LastTurnAt").UtcDateTime,
        Generation = row.Get<int>("Generation"),
        Turns = row.Get<int>("Turns"),
        Token = row.Get<string>("Token")!,
        Parent = row.Get<string>("Parent") is { } parent ? HistoryJson.Read<ParentLink>(parent) : null,
        Input = ReadText(row, "Input"),
        Output = ReadText(row, "Output"),
        CustomStatus = ReadText(row, "CustomStatus"),
        Failure = ReadText(row, "Failure"),
    };

    /// <summary>Makes a row whose content is one JSON text.</summary>
    public static (TableRow Row, string? Place) Write<T>(RowBatch batch, string instanceId, string rowKey, T content)
    {
        var properties = new Dictionary<string, object>(1);
        var text = batch.Put(properties, Data, HistoryJson.Write(content));
        return (new TableRow(instanceId, rowKey, properties), text.Place);
    }

    public static TableRow WriteTail(string instanceId, long last) =>
        new(instanceId, InstanceKeys.Live, new Dictionary<string, object> { ["Last"] = last });

    public static InboxTail ReadTail(TableRow row) => new(row.Get<long>("Last"), row.ETag!);

    public static StoredText ReadData(TableRow row) => ReadText(row, Data);

    public static string ReadParts(IEnumerable<TableRow> overflow)
    {
        using var bytes = new MemoryStream();
        foreach (var row in overflow)
        {
            for (var part = 0; row.Get<byte[]>(RowBatch.PartName(part)) is { } chunk; part++)
                bytes.Write(chunk);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static StoredText ReadText(TableRow row, string name) => row.Get<string>(name + "Place") is { } place
        ? new StoredText(null, place)
        : new StoredText(row.Get<byte[]>(name) is { } bytes ? Encoding.UTF8.GetString(bytes) : null);
}
