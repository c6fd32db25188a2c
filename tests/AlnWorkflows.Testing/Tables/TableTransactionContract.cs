using System.Globalization;
using AlnWorkflows.Storage.Tables;
using Xunit;

namespace AlnWorkflows.Testing.Tables;

/// <summary>What every table store promises for transactions.</summary>
public abstract class TableTransactionContract : TableTests
{
    [Fact]
    public async Task All_operations_of_a_transaction_are_applied_and_their_versions_given_in_order()
    {
        var a = await Insert("a", ("N", 1), ("Kept", "yes"));
        var b = await Insert("b", ("N", 1));
        var c = await Insert("c", ("N", 1));

        var etags = await Store.TransactAsync(Table,
        [
            TableOperation.Merge(Row("a", ("N", 2)), a),
            TableOperation.Insert(Row("d", ("Text", "ŵ ŷ ’"))),
            TableOperation.Delete("p", "b", b!),
            TableOperation.Replace(Row("c", ("M", 2)), c),
            TableOperation.Upsert(Row("e", ("N", 5))),
        ]);

        var rows = (await Store.QueryAsync(Table, new TableRange("p"))).Rows;
        Assert.Equal(["a", "c", "d", "e"], rows.Select(row => row.RowKey));
        Assert.Equal([rows[0].ETag, rows[2].ETag, null, rows[1].ETag, rows[3].ETag], etags);
        Assert.Equal((2, "yes"), (rows[0].Get<int>("N"), rows[0].Get<string>("Kept")));
        Assert.Equal(["M"], rows[1].Properties.Keys);
        Assert.Equal("ŵ ŷ ’", rows[2].Get<string>("Text"));
    }

    [Fact]
    public async Task A_transaction_of_one_operation_is_a_transaction()
    {
        var etags = await Store.TransactAsync(Table, [TableOperation.Insert(Row("r", ("N", 1)))]);
        Assert.Equal((await Get("r"))!.ETag, Assert.Single(etags));

        await Refused(TableFailure.Exists, [TableOperation.Insert(Row("r"))]);
        Assert.Equal([null], await Store.TransactAsync(Table, [TableOperation.Delete("p", "r", "*")]));
        Assert.Null(await Get("r"));
    }

    [Fact]
    public async Task A_transaction_may_hold_100_operations()
    {
        var etags = await Store.TransactAsync(Table, [.. Enumerable.Range(0, 100).Select(n => TableOperation.Insert(Row(n.ToString("D3", CultureInfo.InvariantCulture))))]);

        Assert.Equal(100, etags.Count);
        Assert.Equal(100, (await Store.QueryAsync(Table, new TableRange("p"))).Rows.Count);
    }

    [Theory]
    [InlineData("insert", TableFailure.Exists)]
    [InlineData("merge stale", TableFailure.Changed)]
    [InlineData("replace stale", TableFailure.Changed)]
    [InlineData("delete stale", TableFailure.Changed)]
    [InlineData("merge missing", TableFailure.NotFound)]
    [InlineData("replace missing", TableFailure.NotFound)]
    [InlineData("delete missing", TableFailure.NotFound)]
    public async Task A_transaction_that_fails_leaves_nothing_and_every_version_as_it_was(string fault, TableFailure failure)
    {
        var a = await Insert("a", ("N", 1));
        var stale = await Insert("b", ("N", 1));
        await Store.ApplyAsync(Table, TableOperation.Merge(Row("b", ("N", 2)), stale));
        await Insert("c", ("N", 1));
        var before = await Everything();

        var refusal = await Refused(failure,
            TableOperation.Merge(Row("a", ("N", 9)), a),
            TableOperation.Insert(Row("d", ("N", 9))),
            TableOperation.Delete("p", "c", "*"),
            Faulty(fault, stale!),
            TableOperation.Insert(Row("e", ("N", 9))));

        Assert.Equal(3, refusal.OperationIndex);
        Assert.Equal(before, await Everything());
        await Store.ApplyAsync(Table, TableOperation.Merge(Row("a", ("N", 3)), a));
    }

    [Fact]
    public async Task Of_16_concurrent_transactions_on_one_guard_row_one_wins_and_the_others_leave_nothing()
    {
        var guard = await Insert("guard", ("N", 0));

        var wins = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(async () =>
        {
            try
            {
                await Store.TransactAsync(Table,
                [
                    TableOperation.Insert(Row($"by-{i}")),
                    TableOperation.Merge(Row("guard", ("N", i)), guard),
                ]);
                return i;
            }
            catch (TableStoreException exception) when (exception.Failure is TableFailure.Changed)
            {
                return -1;
            }
        })));

        var winner = Assert.Single(wins, i => i >= 0);
        Assert.Equal([$"by-{winner}", "guard"], (await Store.QueryAsync(Table, new TableRange("p"))).Rows.Select(row => row.RowKey));
        Assert.Equal(winner, (await Get("guard"))!.Get<int>("N"));
    }

    [Fact]
    public async Task A_transaction_near_its_greatest_size_is_taken()
    {
        var text = new string('a', 32 * 1024);
        var operations = Enumerable.Range(0, 31).Select(n => TableOperation.Insert(Row($"r{n:00}", ("A", text), ("B", text), ("C", text), ("D", text)))).ToArray();
        Assert.InRange(operations.Sum(TableLimits.SentBytes), TableLimits.TransactionBytes * 95L / 100, TableLimits.TransactionBytes);

        await Store.TransactAsync(Table, operations);

        Assert.Equal(text, (await Get("r30"))!.Get<string>("D"));
    }

    private static TableOperation Faulty(string fault, string stale) => fault switch
    {
        "insert" => TableOperation.Insert(Row("b")),
        "merge stale" => TableOperation.Merge(Row("b", ("N", 9)), stale),
        "replace stale" => TableOperation.Replace(Row("b", ("N", 9)), stale),
        "delete stale" => TableOperation.Delete("p", "b", stale),
        "merge missing" => TableOperation.Merge(Row("none", ("N", 9)), stale),
        "replace missing" => TableOperation.Replace(Row("none", ("N", 9)), "*"),
        _ => TableOperation.Delete("p", "none", "*"),
    };
}
