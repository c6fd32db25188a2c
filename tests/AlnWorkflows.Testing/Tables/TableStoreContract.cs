using System.Globalization;
using AlnWorkflows.Storage.Tables;
using Xunit;

namespace AlnWorkflows.Testing.Tables;

/// <summary>What every table store promises for reads and single writes.</summary>
public abstract class TableStoreContract : TableTests
{
    private const string Welsh = "Ŵ ŷ ’ â ê î ô û – “dysgu” 😀 \u2028 \t \n \" \\ </script> {}";

    public static TheoryData<string, object> Values => new()
    {
        { "text", "needs" },
        { "empty text", "" },
        { "Welsh text", Welsh },
        { "text like a date", "2025-09-01T09:00:00Z" },
        { "text like a number", "12" },
        { "long text", new string('ŵ', 32 * 1024) },
        { "long mixed text", string.Concat(Enumerable.Repeat("a“ŷ", 10_922)) },
        { "int", -7 },
        { "greatest int", int.MaxValue },
        { "long beyond double", 9007199254740993L },
        { "least long", long.MinValue },
        { "small long", 3L },
        { "true", true },
        { "false", false },
        { "double", 1.1 },
        { "whole double", 5.0 },
        { "zero", 0.0 },
        { "tiny double", double.Epsilon },
        { "huge double", 1.5e300 },
        { "not a number", double.NaN },
        { "infinity", double.PositiveInfinity },
        { "minus infinity", double.NegativeInfinity },
        { "instant of 100 ns", new DateTimeOffset(2025, 9, 1, 8, 30, 15, TimeSpan.Zero).AddTicks(1234567) },
        { "whole second", new DateTimeOffset(2025, 9, 1, 8, 30, 15, TimeSpan.Zero) },
        { "first instant", TableLimits.EarliestInstant },
        { "last instant", DateTimeOffset.MaxValue },
        { "guid", Guid.Parse("8f4e2a10-0b1c-4d2e-9f3a-5b6c7d8e9f00") },
        { "bytes", new byte[] { 0, 1, 2, 254, 255 } },
        { "no bytes", Array.Empty<byte>() },
        { "64 KiB", new byte[64 * 1024] },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public async Task A_value_comes_back_as_it_was_and_of_its_type(string what, object value)
    {
        await Insert("r", ("Value", value), ("What", what));

        var row = await Get("r");

        Assert.NotNull(row);
        Assert.Equal(["Value", "What"], row.Properties.Keys.Order(StringComparer.Ordinal));
        Assert.IsType(value.GetType(), row.Properties["Value"]);
        Assert.Equal(value, row.Properties["Value"]);
    }

    [Fact]
    public async Task Values_of_every_type_come_back_from_a_range_too()
    {
        var properties = Values.Select((value, index) => ($"Value{index}", value.Data.Item2)).ToArray();
        await Insert("r", properties);

        var row = Assert.Single((await Store.QueryAsync(Table, new TableRange("p"))).Rows);

        Assert.Equal(properties.Length, row.Properties.Count);
        Assert.All(properties, property => Assert.Equal(property.Item2, row.Properties[property.Item1]));
    }

    [Fact]
    public async Task An_instant_of_another_zone_comes_back_as_the_same_instant_in_UTC()
    {
        await Insert("r", ("Value", new DateTimeOffset(2025, 7, 1, 9, 0, 0, TimeSpan.FromHours(1))));

        var value = (await Get("r"))!.Get<DateTimeOffset>("Value");

        Assert.Equal(new DateTimeOffset(2025, 7, 1, 8, 0, 0, TimeSpan.Zero), value);
        Assert.Equal(TimeSpan.Zero, value.Offset);
    }

    [Theory]
    [InlineData("ysgol-ŵ’ŷ")]
    [InlineData("o'neill''s")]
    [InlineData("a b+c&d=e%20%2F(f),{g}~!*;:@$")]
    [InlineData("..")]
    [InlineData("😀")]
    [InlineData("")]
    public async Task A_key_of_any_allowed_characters_finds_its_row(string key)
    {
        var etag = await Store.ApplyAsync(Table, TableOperation.Insert(new TableRow(key, key, new Dictionary<string, object> { ["N"] = 1 })));
        var transacted = await Store.TransactAsync(Table, [TableOperation.Merge(new TableRow(key, key, new Dictionary<string, object> { ["M"] = 2 }, etag))]);

        var row = await Store.GetAsync(Table, key, key);
        var page = await Store.QueryAsync(Table, new TableRange(key, key, key + "\uFFFF"));
        await Store.ApplyAsync(Table, TableOperation.Delete(key, key, transacted[0]!));

        Assert.Equal((key, key, transacted[0]), (row?.PartitionKey, row?.RowKey, row?.ETag));
        Assert.Equal((1, 2), (row!.Get<int>("N"), row.Get<int>("M")));
        Assert.Equal(key, Assert.Single(page.Rows).RowKey);
        Assert.Null(await Store.GetAsync(Table, key, key));
    }

    [Fact]
    public async Task A_row_that_is_not_there_is_null() => Assert.Null(await Get("none"));

    [Fact]
    public async Task A_row_without_properties_can_be_written_in_every_way()
    {
        var bare = Row("r");
        await Store.ApplyAsync(Table, TableOperation.Insert(bare));
        await Store.ApplyAsync(Table, TableOperation.Upsert(bare));
        await Store.TransactAsync(Table, [TableOperation.Upsert(bare), TableOperation.Upsert(Row("s")), TableOperation.Insert(Row("t"))]);
        await Store.ApplyAsync(Table, TableOperation.Merge(bare, "*"));
        await Store.ApplyAsync(Table, TableOperation.Replace(bare, "*"));

        Assert.Empty((await Get("r"))!.Properties);
        Assert.Equal(["r", "s", "t"], (await Store.QueryAsync(Table, new TableRange("p"))).Rows.Select(row => row.RowKey));
    }

    [Fact]
    public async Task Making_a_table_that_is_there_changes_nothing()
    {
        await Insert("r", ("N", 1));

        await Store.EnsureTableAsync(Table);

        Assert.NotNull(await Get("r"));
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_said_to_be_missing()
    {
        const string missing = "missing";
        Task[] calls =
        [
            Store.GetAsync(missing, "p", "r"),
            Store.QueryAsync(missing, new TableRange("p")),
            Store.ApplyAsync(missing, TableOperation.Insert(Row("r"))),
            Store.ApplyAsync(missing, TableOperation.Delete("p", "r", "*")),
            Store.TransactAsync(missing, [TableOperation.Insert(Row("r")), TableOperation.Insert(Row("s"))]),
        ];

        foreach (var call in calls)
            Assert.Equal(TableFailure.NotFound, (await Assert.ThrowsAsync<TableStoreException>(() => call)).Failure);
    }

    [Fact]
    public async Task An_insert_of_a_taken_key_is_refused_and_leaves_no_trace()
    {
        await Insert("r", ("N", 1));
        var before = await Everything();

        var refusal = await Refused(TableFailure.Exists, TableOperation.Insert(Row("r", ("N", 2))));

        Assert.Equal(("p", "r", null), (refusal.PartitionKey, refusal.RowKey, refusal.OperationIndex));
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task A_write_under_a_stale_etag_is_refused_and_leaves_no_trace()
    {
        var stale = await Insert("r", ("N", 1));
        await Store.ApplyAsync(Table, TableOperation.Merge(Row("r", ("N", 2)), stale));
        var before = await Everything();

        await Refused(TableFailure.Changed, TableOperation.Replace(Row("r", ("N", 3)), stale));
        await Refused(TableFailure.Changed, TableOperation.Merge(Row("r", ("N", 3)), stale));
        await Refused(TableFailure.Changed, TableOperation.Delete("p", "r", stale!));

        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task A_change_to_a_row_that_is_not_there_is_refused_even_for_any_version()
    {
        var gone = await Insert("r", ("N", 1));
        await Store.ApplyAsync(Table, TableOperation.Delete("p", "r", gone!));

        foreach (var etag in new[] { "*", gone! })
        {
            await Refused(TableFailure.NotFound, TableOperation.Replace(Row("r", ("N", 3)), etag));
            await Refused(TableFailure.NotFound, TableOperation.Merge(Row("r", ("N", 3)), etag));
            await Refused(TableFailure.NotFound, TableOperation.Delete("p", "r", etag));
        }

        Assert.Equal("", await Everything());
    }

    [Fact]
    public async Task Any_version_will_do_where_the_writer_says_so()
    {
        await Insert("r", ("N", 1));

        await Store.ApplyAsync(Table, TableOperation.Merge(Row("r", ("M", 1)), "*"));
        await Store.ApplyAsync(Table, TableOperation.Replace(Row("r", ("K", 1)), "*"));
        Assert.Equal(["K"], (await Get("r"))!.Properties.Keys);

        await Store.ApplyAsync(Table, TableOperation.Delete("p", "r", "*"));
        Assert.Null(await Get("r"));
    }

    [Fact]
    public async Task A_merge_keeps_the_properties_it_does_not_name_and_a_replacement_does_not()
    {
        var first = await Insert("r", ("A", 1), ("B", "b"));

        var second = await Store.ApplyAsync(Table, TableOperation.Merge(Row("r", ("B", 2L), ("C", true)), first));
        var merged = await Get("r");
        await Store.ApplyAsync(Table, TableOperation.Replace(merged! with { Properties = new Dictionary<string, object> { ["D"] = 4 } }));

        Assert.Equal(second, merged!.ETag);
        Assert.Equal((1, 2L, true), (merged.Get<int>("A"), merged.Get<long>("B"), merged.Get<bool>("C")));
        Assert.Equal(["D"], (await Get("r"))!.Properties.Keys);
    }

    [Fact]
    public async Task An_upsert_adds_a_row_or_replaces_it_whatever_its_version()
    {
        var first = await Store.ApplyAsync(Table, TableOperation.Upsert(Row("r", ("A", 1))));
        var second = await Store.ApplyAsync(Table, TableOperation.Upsert(Row("r", ("B", 2))));

        var row = await Get("r");

        Assert.NotEqual(first, second);
        Assert.Equal(second, row!.ETag);
        Assert.Equal(["B"], row.Properties.Keys);
    }

    [Fact]
    public async Task Every_write_gives_a_version_of_its_own_and_reads_give_the_same()
    {
        var etags = new List<string?> { await Insert("r", ("N", 0)) };
        for (var i = 1; i < 30; i++)
            etags.Add(await Store.ApplyAsync(Table, TableOperation.Merge(Row("r", ("N", i)), etags[^1])));

        Assert.Equal(etags.Count, etags.Distinct().Count());
        Assert.DoesNotContain(null, etags);
        Assert.Equal(etags[^1], (await Get("r"))!.ETag);
        Assert.Equal(etags[^1], Assert.Single((await Store.QueryAsync(Table, new TableRange("p"))).Rows).ETag);
    }

    [Fact]
    public async Task A_row_written_again_after_deletion_has_a_new_version()
    {
        var first = await Insert("r", ("N", 1));
        var none = await Store.ApplyAsync(Table, TableOperation.Delete("p", "r", first!));
        var second = await Insert("r", ("N", 1));

        Assert.Null(none);
        await Refused(TableFailure.Changed, TableOperation.Delete("p", "r", first!));
        await Store.ApplyAsync(Table, TableOperation.Delete("p", "r", second!));
        Assert.Null(await Get("r"));
    }

    [Fact]
    public async Task Of_16_concurrent_inserts_of_one_key_one_wins()
    {
        var outcomes = await Race(i => TableOperation.Insert(Row("r", ("Writer", i))));

        var winner = Assert.Single(outcomes, outcome => outcome.Failure is null).Writer;
        Assert.Equal(15, outcomes.Count(outcome => outcome.Failure is TableFailure.Exists));
        Assert.Equal(winner, (await Get("r"))!.Get<int>("Writer"));
    }

    [Fact]
    public async Task Of_16_concurrent_merges_of_one_version_one_wins()
    {
        var etag = await Insert("r", ("Writer", -1));

        var outcomes = await Race(i => TableOperation.Merge(Row("r", ("Writer", i)), etag));

        var winner = Assert.Single(outcomes, outcome => outcome.Failure is null).Writer;
        Assert.Equal(15, outcomes.Count(outcome => outcome.Failure is TableFailure.Changed));
        Assert.Equal(winner, (await Get("r"))!.Get<int>("Writer"));
    }

    [Fact]
    public async Task A_range_is_read_in_ordinal_order_from_inclusive_to_exclusive()
    {
        foreach (var key in new[] { "b", "a", "B", "ŵ", "a-1", "c", "_", "10", "9" })
            await Insert(key, ("K", key));
        await Store.ApplyAsync(Table, TableOperation.Insert(new TableRow("other", "a", new Dictionary<string, object>())));

        Assert.Equal(["10", "9", "B", "_", "a", "a-1", "b", "c", "ŵ"], await Keys(new TableRange("p")));
        Assert.Equal(["a", "a-1"], await Keys(new TableRange("p", "a", "b")));
        Assert.Equal(["b", "c", "ŵ"], await Keys(new TableRange("p", From: "b")));
        Assert.Equal(["10", "9"], await Keys(new TableRange("p", To: "B")));
        Assert.Empty(await Keys(new TableRange("p", "a0", "a0")));
        Assert.Empty(await Keys(new TableRange("nobody")));
    }

    [Fact]
    public async Task A_prefix_takes_in_every_key_that_starts_with_it_and_no_other()
    {
        foreach (var key in new[] { "step", "step:", "step:1", "step:ŵ", "step:😀", "step;", "steq", "ste" })
            await Insert(key);

        Assert.Equal(["step:", "step:1", "step:ŵ", "step:😀"], await Keys(TableRange.Prefix("p", "step:")));
    }

    [Fact]
    public async Task More_rows_than_a_page_holds_come_page_by_page_each_once_and_in_order()
    {
        const int count = 1150;
        for (var start = 0; start < count; start += 50)
            await Store.TransactAsync(Table, [.. Enumerable.Range(start, 50).Select(n => TableOperation.Insert(Row(Number(n), ("N", n))))]);

        var first = await Store.QueryAsync(Table, new TableRange("p"));
        Assert.Equal(1000, first.Rows.Count);
        Assert.NotNull(first.Continuation);
        Assert.Equal(Enumerable.Range(0, count).Select(Number), await Keys(new TableRange("p")));
        Assert.Equal(Enumerable.Range(100, 300).Select(Number), await Keys(new TableRange("p", Number(100), Number(400), Take: 77)));
    }

    [Fact]
    public async Task A_page_that_ends_with_the_last_row_leads_to_nothing_more()
    {
        for (var n = 0; n < 4; n++)
            await Insert(Number(n));

        Assert.Equal(4, (await Keys(new TableRange("p", Take: 2))).Count);
        Assert.Null((await Store.QueryAsync(Table, new TableRange("p", Take: 5))).Continuation);
    }

    [Fact]
    public async Task Rows_that_go_and_come_between_pages_move_no_other_row()
    {
        foreach (var key in new[] { "b", "d", "f", "h" })
            await Insert(key);
        var first = await Store.QueryAsync(Table, new TableRange("p", Take: 2));

        await Store.ApplyAsync(Table, TableOperation.Delete("p", "b", "*"));
        await Insert("a");
        await Insert("g");

        var rest = await Keys(new TableRange("p", Take: 2, Continuation: first.Continuation));
        Assert.Equal(["f", "g", "h"], rest);
    }

    [Fact]
    public async Task What_the_writer_does_to_its_row_afterwards_does_not_reach_the_store()
    {
        var bytes = new byte[] { 1, 2, 3 };
        var properties = new Dictionary<string, object> { ["Bytes"] = bytes };
        await Store.ApplyAsync(Table, TableOperation.Insert(new TableRow("p", "r", properties)));

        bytes[0] = 9;
        properties["More"] = 1;
        (await Get("r"))!.Get<byte[]>("Bytes")![1] = 9;

        var row = await Get("r");
        Assert.Equal(new byte[] { 1, 2, 3 }, row!.Get<byte[]>("Bytes"));
        Assert.Single(row.Properties);
    }

    [Fact]
    public async Task A_call_that_was_cancelled_before_it_began_writes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ApplyAsync(Table, TableOperation.Insert(Row("r")), cancelled.Token));

        Assert.Null(await Get("r"));
    }

    private static string Number(int n) => n.ToString("D6", CultureInfo.InvariantCulture);

    private async Task<List<string>> Keys(TableRange range)
    {
        var keys = new List<string>();
        for (var next = range; next is not null;)
        {
            var page = await Store.QueryAsync(Table, next);
            Assert.True(page.Rows.Count <= range.Take);
            keys.AddRange(page.Rows.Select(row => row.RowKey));
            next = page.Continuation is null ? null : next with { Continuation = page.Continuation };
        }

        return keys;
    }

    private async Task<IReadOnlyList<(int Writer, TableFailure? Failure)>> Race(Func<int, TableOperation> operation) =>
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(async () =>
        {
            try
            {
                await Store.ApplyAsync(Table, operation(i));
                return (i, (TableFailure?)null);
            }
            catch (TableStoreException exception)
            {
                return (i, exception.Failure);
            }
        })));
}
