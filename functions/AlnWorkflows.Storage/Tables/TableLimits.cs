namespace AlnWorkflows.Storage.Tables;

/// <summary>
/// The limits of Azure Table Storage, checked by every store before anything is sent, so that a local run refuses what
/// production would refuse. Azurite is laxer than the service, and a limit met first in production is met too late.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item>A table's name: a letter, then letters and digits, 3 to 63 in all, and not "tables".</item>
/// <item>A key: up to <see cref="KeyChars"/> UTF-16 units (1 KiB); no <c>/ \ # ?</c>, no control character (U+0000 to
/// U+001F, U+007F to U+009F). It may be empty.</item>
/// <item>A property's name: a C# identifier of up to <see cref="PropertyNameChars"/> characters; PartitionKey, RowKey and
/// Timestamp are the service's own. Up to <see cref="PropertiesPerRow"/> a row.</item>
/// <item>A text: up to <see cref="StringChars"/> UTF-16 units; a byte array: up to <see cref="BinaryBytes"/> (64 KiB either
/// way).</item>
/// <item>An instant: from <see cref="EarliestInstant"/> on, inclusive, kept to 100 ns and given back in UTC.</item>
/// <item>A row: up to <see cref="RowBytes"/> (1 MiB) by the service's own sum: 4, twice the keys' characters, and for each
/// property 8, twice its name's characters, and its value.</item>
/// <item>A transaction: 1 to <see cref="OperationsPerTransaction"/> operations on different rows of one partition, up to
/// <see cref="TransactionBytes"/> (4 MiB) as sent (<see cref="SentBytes"/>).</item>
/// <item>A page: 1 to <see cref="RowsPerPage"/> rows.</item>
/// </list>
/// </remarks>
public static class TableLimits
{
    public const int KeyChars = 512;
    public const int PropertyNameChars = 255;
    public const int PropertiesPerRow = 252;
    public const int StringChars = 32 * 1024;
    public const int BinaryBytes = 64 * 1024;
    public const int RowBytes = 1024 * 1024;
    public const int OperationsPerTransaction = 100;
    public const int TransactionBytes = 4 * 1024 * 1024;
    public const int RowsPerPage = 1000;

    /// <summary>Midnight UTC at the start of 1601, the first instant the service can keep.</summary>
    public static readonly DateTimeOffset EarliestInstant = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>An upper bound of the bytes an operation takes in a transaction as it is sent, for whoever splits a long
    /// list of operations: keep each part's sum at or below <see cref="TransactionBytes"/>.</summary>
    public static long SentBytes(TableOperation operation) => TableSizes.Sent(operation);

    /// <summary>Refuses a name that no table can have.</summary>
    /// <exception cref="TableStoreException"><see cref="TableFailure.Invalid"/>.</exception>
    public static void CheckTable(string table)
    {
        if (table.Length is < 3 or > 63
            || !char.IsAsciiLetter(table[0])
            || !table.All(char.IsAsciiLetterOrDigit)
            || table.Equals("tables", StringComparison.OrdinalIgnoreCase))
            throw new TableStoreException(TableFailure.Invalid, table, null, null,
                $"The table name '{table}' is not allowed: use a letter, then letters and digits, 3 to 63 in all, and not 'tables'.");
    }

    /// <summary>Refuses keys that no row can have.</summary>
    /// <exception cref="TableStoreException"><see cref="TableFailure.Invalid"/>.</exception>
    public static void CheckKeys(string table, string partitionKey, string rowKey)
    {
        CheckTable(table);
        Refuse(table, partitionKey, rowKey, null, TableRowRules.KeyFault("partition key", partitionKey) ?? TableRowRules.KeyFault("row key", rowKey));
    }

    /// <summary>Refuses a range that cannot be asked for.</summary>
    /// <exception cref="TableStoreException"><see cref="TableFailure.Invalid"/>.</exception>
    public static void CheckRange(string table, TableRange range)
    {
        CheckTable(table);
        var fault = TableRowRules.KeyFault("partition key", range.PartitionKey)
            ?? (range.From is null ? null : TableRowRules.KeyFault("first row key", range.From))
            ?? (range.To is null ? null : TableRowRules.KeyFault("last row key", range.To))
            ?? (range.Take is >= 1 and <= RowsPerPage ? null : $"A page of {range.Take} rows cannot be asked for: take 1 to {RowsPerPage}.");
        Refuse(table, range.PartitionKey, null, null, fault);
    }

    /// <summary>Refuses an operation that breaks a limit of its row.</summary>
    /// <exception cref="TableStoreException"><see cref="TableFailure.Invalid"/>.</exception>
    public static void CheckOperation(string table, TableOperation operation)
    {
        CheckTable(table);
        CheckOperation(table, operation, null);
    }

    /// <summary>Refuses a transaction that breaks a limit of its own or of one of its rows.</summary>
    /// <exception cref="TableStoreException"><see cref="TableFailure.Invalid"/>, with the operation's index where one
    /// operation is at fault.</exception>
    public static void CheckTransaction(string table, IReadOnlyList<TableOperation> operations)
    {
        CheckTable(table);
        if (operations.Count is < 1 or > OperationsPerTransaction)
            Refuse(table, operations.Count == 0 ? null : operations[0].Row.PartitionKey, null, null,
                $"A transaction of {operations.Count} operations is not allowed: send 1 to {OperationsPerTransaction}.");

        var partition = operations[0].Row.PartitionKey;
        var rows = new HashSet<string>(operations.Count, StringComparer.Ordinal);
        long sent = 0;
        for (var index = 0; index < operations.Count; index++)
        {
            var row = operations[index].Row;
            CheckOperation(table, operations[index], index);
            if (!string.Equals(row.PartitionKey, partition, StringComparison.Ordinal))
                Refuse(table, row.PartitionKey, row.RowKey, index, $"A transaction is about one partition: this one began with '{partition}'.");
            if (!rows.Add(row.RowKey))
                Refuse(table, row.PartitionKey, row.RowKey, index, "A transaction may name a row once only: join the changes into one operation.");
            sent += SentBytes(operations[index]);
        }

        if (sent > TransactionBytes)
            Refuse(table, partition, null, null, $"A transaction of {sent} bytes is not allowed: send up to {TransactionBytes}, split into several where the rows permit it.");
    }

    /// <summary>Refuses a row that breaks a limit, as a merge can produce from two that do not.</summary>
    internal static void CheckRow(string table, TableRow row, int? operationIndex) =>
        Refuse(table, row.PartitionKey, row.RowKey, operationIndex, TableRowRules.Fault(row));

    private static void CheckOperation(string table, TableOperation operation, int? index)
    {
        CheckRow(table, operation.Row, index);
        if (operation.Change is TableChange.Replace or TableChange.Merge or TableChange.Delete && string.IsNullOrEmpty(operation.ETag))
            Refuse(table, operation.Row.PartitionKey, operation.Row.RowKey, index,
                "The change has no ETag: give the one the row was read with, or \"*\" to say that any version will do.");
    }

    private static void Refuse(string table, string? partitionKey, string? rowKey, int? operationIndex, string? fault)
    {
        if (fault is not null)
            throw new TableStoreException(TableFailure.Invalid, table, partitionKey, rowKey, fault, operationIndex: operationIndex);
    }
}
