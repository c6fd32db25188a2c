using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Records.Rows;

/// <summary>Reads rows and commits transactions; the one place that knows what to do when a write's answer is lost.</summary>
internal sealed class RecordStore(ITableStore tables)
{
    private const int LostAnswers = 5;

    private const int Rivals = 50;

    public Task<TableRow?> GetAsync(string table, string partition, string rowKey, CancellationToken cancellationToken) =>
        tables.GetAsync(table, partition, rowKey, cancellationToken);

    public async Task<T?> FindAsync<T>(string bodyId, string rowKey, CancellationToken cancellationToken)
        where T : class =>
        await tables.GetAsync(RecordTables.Records, RecordKeys.Partition(bodyId), rowKey, cancellationToken) is { } row ? RecordJson.Read<T>(row) : null;

    public Task<TablePage> PageAsync(string table, TableRange range, CancellationToken cancellationToken) =>
        tables.QueryAsync(table, range, cancellationToken);

    /// <summary>A page of a body's rows with a prefix.</summary>
    public async Task<Page<T>> PageAsync<T>(string bodyId, string prefix, int take, string? continuation, CancellationToken cancellationToken)
    {
        var page = await tables.QueryAsync(RecordTables.Records, TableRange.Prefix(RecordKeys.Partition(bodyId), prefix, take, continuation), cancellationToken);
        return new Page<T>([.. page.Rows.Select(RecordJson.Read<T>)], page.Continuation);
    }

    /// <summary>All of a body's rows with a prefix: for what belongs to one case.</summary>
    public Task<IReadOnlyList<T>> ListAsync<T>(string bodyId, string prefix, CancellationToken cancellationToken) =>
        ListAsync<T>(RecordTables.Records, RecordKeys.Partition(bodyId), prefix, cancellationToken);

    public async Task<IReadOnlyList<T>> ListAsync<T>(string table, string partition, string prefix, CancellationToken cancellationToken)
    {
        var records = new List<T>();
        string? continuation = null;
        do
        {
            var page = await tables.QueryAsync(table, TableRange.Prefix(partition, prefix, continuation: continuation), cancellationToken);
            records.AddRange(page.Rows.Select(RecordJson.Read<T>));
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return records;
    }

    /// <summary>Tries until an attempt has an outcome; an attempt without one lost to somebody faster and reads again.</summary>
    /// <exception cref="RecordContestedException">Somebody else was faster every time.</exception>
    public static async Task<T> UntilDecidedAsync<T>(string what, Func<Task<Decided<T>?>> attempt)
    {
        for (var rival = 0; rival < Rivals; rival++)
            if (await attempt() is { } decided)
                return decided.Outcome;
        throw new RecordContestedException(what, Rivals);
    }

    /// <summary>Reads one of a body's records, changes it and stores it, with its index rows and the audit entry.</summary>
    /// <param name="index">Adds the index rows, given the record before and after.</param>
    /// <returns>The record as it then is: a change that returns its argument stores nothing.</returns>
    public Task<T> ChangeAsync<T>(
        CaseKey key, string rowKey, Func<T, T> change, Action<RecordTransaction, T, T> index, AuditEntry? audit, CancellationToken cancellationToken)
        where T : class
    {
        var partition = RecordKeys.Partition(key.BodyId);
        return UntilDecidedAsync<T>($"'{rowKey}' of '{partition}'", async () =>
        {
            var row = await tables.GetAsync(RecordTables.Records, partition, rowKey, cancellationToken)
                ?? throw new KeyNotFoundException($"Body '{partition}' has no record '{rowKey}'.");
            var before = RecordJson.Read<T>(row);
            var after = change(before);
            if (after.Equals(before))
                return new(before);
            var transaction = new RecordTransaction(RecordTables.Records, partition).Replace(row, after);
            index(transaction, before, after);
            return await CommitAsync(transaction.Audit(audit), cancellationToken) ? new(after) : null;
        });
    }

    /// <summary>Stores one of a body's records whole, new or changed, with its index rows and the audit entry.</summary>
    public Task SaveAsync<T>(
        string bodyId, string rowKey, T record, Action<RecordTransaction, T?, T> index, AuditEntry? audit, CancellationToken cancellationToken)
        where T : class => SaveAsync(bodyId, rowKey, _ => record, index, audit, cancellationToken);

    /// <summary>The same, with what is to be stored made from what is (null where there is nothing).</summary>
    public Task SaveAsync<T>(
        string bodyId, string rowKey, Func<T?, T> change, Action<RecordTransaction, T?, T> index, AuditEntry? audit, CancellationToken cancellationToken)
        where T : class
    {
        var partition = RecordKeys.Partition(bodyId);
        return UntilDecidedAsync<T>($"'{rowKey}' of '{partition}'", async () =>
        {
            var row = await tables.GetAsync(RecordTables.Records, partition, rowKey, cancellationToken);
            var before = row is null ? null : RecordJson.Read<T>(row);
            var after = change(before);
            var transaction = new RecordTransaction(RecordTables.Records, partition).Save(rowKey, row, after);
            index(transaction, before, after);
            return await CommitAsync(transaction.Audit(audit), cancellationToken) ? new(after) : null;
        });
    }

    /// <summary>Stores a transaction.</summary>
    /// <returns>False where a row was taken, changed or gone: nothing is stored.</returns>
    /// <exception cref="TableStoreException">Whether it is stored could not be found out, or the store refuses it.</exception>
    public async Task<bool> CommitAsync(RecordTransaction transaction, CancellationToken cancellationToken)
    {
        TableStoreException? lost = null;
        for (var attempt = 0; attempt < LostAnswers; attempt++)
        {
            try
            {
                await ApplyAsync(transaction, cancellationToken);
                return true;
            }
            catch (TableStoreException refused) when (transaction.MayBeRefusedFor(refused.Failure))
            {
                // An earlier attempt whose answer was lost may have landed in the meantime.
                return lost is not null && await IsStoredAsync(transaction, lost, cancellationToken);
            }
            catch (TableStoreException unknown) when (unknown.Failure is TableFailure.Unknown)
            {
                lost ??= unknown;
                if (await IsStoredAsync(transaction, lost, cancellationToken))
                    return true;
            }
            catch (TableStoreException) when (lost is not null)
            {
                throw lost;
            }
        }

        throw lost!;
    }

    /// <summary>Removes a row; nothing happens where it is gone.</summary>
    public async Task RemoveAsync(string table, string partition, string rowKey, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
            try
            {
                await tables.ApplyAsync(table, TableOperation.Delete(partition, rowKey, "*"), cancellationToken);
                return;
            }
            catch (TableStoreException gone) when (gone.Failure is TableFailure.NotFound)
            {
                return;
            }
            catch (TableStoreException unknown) when (unknown.Failure is TableFailure.Unknown && attempt < LostAnswers)
            {
            }
    }

    private Task ApplyAsync(RecordTransaction transaction, CancellationToken cancellationToken) =>
        transaction.Operations is [var only]
            ? tables.ApplyAsync(transaction.Table, only, cancellationToken)
            : tables.TransactAsync(transaction.Table, transaction.Operations, cancellationToken);

    private async Task<bool> IsStoredAsync(RecordTransaction transaction, TableStoreException lost, CancellationToken cancellationToken)
    {
        var first = transaction.Operations[0].Row;
        try
        {
            return await tables.GetAsync(transaction.Table, first.PartitionKey, first.RowKey, cancellationToken) is { } row
                && RecordTransaction.IsMadeBy(row, transaction.WriteId);
        }
        catch (TableStoreException)
        {
            // That it cannot be read now says nothing of the write.
            throw lost;
        }
    }
}
