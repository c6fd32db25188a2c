using System.Globalization;
using AlnWorkflows.Storage.Tables;
using Azure;
using Azure.Data.Tables;

namespace AlnWorkflows.AzureHost.Tables;

/// <summary>Rows and operations in the client's terms, and back.</summary>
internal static class TableRows
{
    private const string TypeSuffix = "@odata.type";

    public static TableEntity Write(TableRow row)
    {
        var entity = new TableEntity(row.PartitionKey, row.RowKey);
        foreach (var (name, value) in row.Properties)
            if (value is double number && !double.IsFinite(number))
            {
                // JSON has no infinities; the service takes their names where the type is said.
                entity[name] = number.ToString(CultureInfo.InvariantCulture);
                entity[name + TypeSuffix] = "Edm.Double";
            }
            else
                entity[name] = value;
        return entity;
    }

    public static TableRow Read(TableEntity entity)
    {
        IEnumerable<KeyValuePair<string, object>> properties = entity;
        return new TableRow(
            entity.PartitionKey,
            entity.RowKey,
            properties.Where(IsCustom).ToDictionary(property => property.Key, property => property.Value, StringComparer.Ordinal),
            entity.ETag.ToString());
    }

    public static TableTransactionAction Action(TableOperation operation) => operation.Change switch
    {
        TableChange.Insert => new(TableTransactionActionType.Add, Write(operation.Row)),
        TableChange.Upsert => new(TableTransactionActionType.UpsertReplace, Write(operation.Row)),
        TableChange.Replace => new(TableTransactionActionType.UpdateReplace, Write(operation.Row), Version(operation)),
        TableChange.Merge => new(TableTransactionActionType.UpdateMerge, Write(operation.Row), Version(operation)),
        _ => new(TableTransactionActionType.Delete, Write(operation.Row), Version(operation)),
    };

    /// <summary>What a change is conditional on.</summary>
    public static ETag Version(TableOperation operation) => new(operation.ETag!);

    public static string? VersionIn(Response response) => response.Headers.ETag?.ToString();

    private static bool IsCustom(KeyValuePair<string, object> property) =>
        property.Key is not ("PartitionKey" or "RowKey" or "Timestamp")
        && !property.Key.StartsWith("odata.", StringComparison.Ordinal)
        && property.Value is not null;
}
