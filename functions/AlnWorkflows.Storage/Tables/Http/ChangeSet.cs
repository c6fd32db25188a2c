using System.Globalization;
using System.Text;
using AlnWorkflows.Storage.Http;

namespace AlnWorkflows.Storage.Tables.Http;

/// <summary>An entity-group transaction as it is sent: one change set in a batch, multipart in multipart.</summary>
internal sealed class ChangeSet(TableRequests requests, string table, IReadOnlyList<TableOperation> operations)
{
    private readonly string _batch = $"batch_{Guid.NewGuid():N}";
    private readonly string _set = $"changeset_{Guid.NewGuid():N}";

    public string ContentType => $"multipart/mixed; boundary={_batch}";

    public byte[] Write()
    {
        using var body = new MemoryStream();
        Line(body, $"--{_batch}");
        Line(body, $"Content-Type: multipart/mixed; boundary={_set}");
        Line(body, "");
        foreach (var operation in operations)
            WriteOperation(body, operation);
        Line(body, $"--{_set}--");
        Line(body, $"--{_batch}--");
        return body.ToArray();
    }

    /// <summary>A refused change set comes as a success whose one part is the refusal.</summary>
    public StorageReply Unwrap(StorageReply reply)
    {
        var parts = ChangeSetPart.ReadAll(reply.Text);
        if (parts.FirstOrDefault(part => part.Status >= 300) is { } refusal)
            return Refusal(reply, refusal);
        return parts.Count == operations.Count
            ? reply
            : reply with { Status = 502, Message = $"{parts.Count} answers to {operations.Count} operations", Body = [] };
    }

    public IReadOnlyList<string?> ReadETags(StorageReply reply)
    {
        var parts = ChangeSetPart.ReadAll(reply.Text);
        return [.. operations.Select((operation, index) => operation.Change is TableChange.Delete ? null : parts[index].ETag)];
    }

    private StorageReply Refusal(StorageReply reply, ChangeSetPart refusal)
    {
        var read = TableErrorBody.Read(reply with { Status = refusal.Status, Body = Encoding.UTF8.GetBytes(refusal.Body) });
        // The message begins with the number of the operation at fault: "3:The specified entity already exists."
        var colon = read.Message?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0 && int.TryParse(read.Message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < operations.Count
            ? read with { OperationIndex = index, Message = read.Message![(colon + 1)..] }
            : read;
    }

    private void WriteOperation(MemoryStream body, TableOperation operation)
    {
        Line(body, $"--{_set}");
        Line(body, "Content-Type: application/http");
        Line(body, "Content-Transfer-Encoding: binary");
        Line(body, "");
        Line(body, $"{TableRequests.Method(operation).Method} {requests.Address(table, operation)} HTTP/1.1");
        Line(body, $"Accept: {TableRequests.MinimalMetadata}");
        Line(body, "DataServiceVersion: 3.0");
        foreach (var (name, value) in TableRequests.Conditions(operation))
            Line(body, $"{name}: {value}");
        if (operation.Change is TableChange.Delete)
        {
            Line(body, "");
            Line(body, "");
            return;
        }

        Line(body, $"Content-Type: {TableRequests.Json}");
        Line(body, "");
        body.Write(EntityJson.Write(operation.Row));
        Line(body, "");
    }

    private static void Line(MemoryStream body, string text) => body.Write(Encoding.UTF8.GetBytes(text + "\r\n"));
}
