using System.Text.Json;
using AlnWorkflows.Storage.Http;

namespace AlnWorkflows.Storage.Tables.Http;

/// <summary>Reads the code and message that the Table service puts into the body of a refusal.</summary>
internal static class TableErrorBody
{
    public static StorageReply Read(StorageReply reply)
    {
        if (reply.IsSuccess || reply.Body.Length == 0)
            return reply;
        try
        {
            using var document = JsonDocument.Parse(reply.Body);
            var error = document.RootElement.GetProperty("odata.error");
            return reply with
            {
                ErrorCode = error.GetProperty("code").GetString(),
                Message = error.GetProperty("message").GetProperty("value").GetString(),
            };
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A gateway in between answers in its own words; status and header say enough.
            return reply;
        }
    }
}
