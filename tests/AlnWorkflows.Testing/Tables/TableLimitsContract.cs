using System.Globalization;
using AlnWorkflows.Storage.Tables;
using Xunit;

namespace AlnWorkflows.Testing.Tables;

/// <summary>What every table store refuses as Azure does, whether or not the service behind it would.</summary>
public abstract class TableLimitsContract : TableTests
{
    [Theory]
    [InlineData("a/b", "U+002F")]
    [InlineData("a\\b", "U+005C")]
    [InlineData("a#b", "U+0023")]
    [InlineData("a?b", "U+003F")]
    [InlineData("a\tb", "U+0009")]
    [InlineData("a\u007Fb", "U+007F")]
    [InlineData("a\u0085b", "U+0085")]
    public async Task A_key_with_a_character_that_is_not_allowed_is_refused(string key, string named)
    {
        foreach (var (partitionKey, rowKey) in new[] { (key, "r"), ("p", key) })
        {
            var row = new TableRow(partitionKey, rowKey, new Dictionary<string, object>());
            var refusal = await Refused(TableFailure.Invalid, TableOperation.Upsert(row));
            Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
            await Refused(TableFailure.Invalid, [TableOperation.Insert(row)]);
            await Refused(TableFailure.Invalid, () => Store.GetAsync(Table, partitionKey, rowKey));
        }

        await Refused(TableFailure.Invalid, () => Store.QueryAsync(Table, new TableRange("p", From: key)));
    }

    [Fact]
    public async Task A_key_with_half_a_surrogate_pair_is_refused()
    {
        await Refused(TableFailure.Invalid, TableOperation.Insert(Row("a\uD83Db")));
        await Refused(TableFailure.Invalid, TableOperation.Insert(Row("a\uDE00")));
    }

    [Fact]
    public async Task A_key_of_1_KiB_is_taken_and_a_longer_one_refused()
    {
        var longest = new string('ŵ', 512);
        await Store.ApplyAsync(Table, TableOperation.Insert(new TableRow(longest, longest, new Dictionary<string, object>())));
        Assert.NotNull(await Store.GetAsync(Table, longest, longest));

        await Refused(TableFailure.Invalid, TableOperation.Insert(Row(longest + "ŵ")));
    }

    [Theory]
    [InlineData("a-b")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("RowKey")]
    [InlineData("PartitionKey")]
    [InlineData("Timestamp")]
    public async Task A_property_name_that_is_not_allowed_is_refused(string name) =>
        Assert.Contains("property name", (await Refused(TableFailure.Invalid, TableOperation.Insert(Row("r", (name, 1))))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task The_longest_property_name_is_taken_and_a_longer_one_refused()
    {
        var longest = new string('n', 255);
        await Insert("r", (longest, 1));
        Assert.Equal(1, (await Get("r"))!.Get<int>(longest));

        await Refused(TableFailure.Invalid, TableOperation.Insert(Row("s", (longest + "n", 1))));
    }

    public static TheoryData<string, object> BadValues => new()
    {
        { "text too long", new string('a', (32 * 1024) + 1) },
        { "bytes too many", new byte[(64 * 1024) + 1] },
        { "instant too early", TableLimits.EarliestInstant.AddTicks(-1) },
        { "half a surrogate pair", "a\uDE00b" },
        { "of another type", 1.5m },
        { "of another type", new DateOnly(2025, 9, 1) },
    };

    [Theory]
    [MemberData(nameof(BadValues), DisableDiscoveryEnumeration = true)]
    public async Task A_value_that_cannot_be_kept_is_refused_by_the_name_of_its_property(string why, object value)
    {
        var refusal = await Refused(TableFailure.Invalid, TableOperation.Insert(Row("r", ("Fine", why), ("Reasons", value))));

        Assert.Contains("'Reasons'", refusal.Message, StringComparison.Ordinal);
        Assert.Null(await Get("r"));
    }

    [Fact]
    public async Task A_row_of_252_properties_is_taken_and_one_of_253_refused()
    {
        (string, object)[] properties = [.. Enumerable.Range(0, 253).Select(n => ($"P{n}", (object)n))];

        await Insert("r", properties[..252]);
        Assert.Equal(252, (await Get("r"))!.Properties.Count);

        Assert.Contains("253", (await Refused(TableFailure.Invalid, TableOperation.Insert(Row("s", properties)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_1_MiB_is_taken_and_a_greater_one_refused()
    {
        var full = Enumerable.Range(0, 15).Select(n => ($"P{n:00}", (object)new byte[64 * 1024])).ToList();
        // 4, twice 4 characters of keys, and for each property 8 + 2 × 3 + 4 beside its bytes.
        var rest = (1024 * 1024) - 4 - 8 - (16 * 18) - (15 * 64 * 1024);

        await Insert("rrr", [.. full, ("P15", new byte[rest])]);
        Assert.NotNull(await Get("rrr"));

        await Refused(TableFailure.Invalid, TableOperation.Insert(Row("sss", [.. full, ("P15", new byte[rest + 1])])));
    }

    [Fact]
    public async Task A_transaction_of_none_or_of_more_than_100_operations_is_refused()
    {
        await Refused(TableFailure.Invalid, Array.Empty<TableOperation>());
        await Refused(TableFailure.Invalid, [.. Enumerable.Range(0, 101).Select(n => TableOperation.Insert(Row(n.ToString(CultureInfo.InvariantCulture))))]);

        Assert.Equal("", await Everything());
    }

    [Fact]
    public async Task A_transaction_over_two_partitions_is_refused()
    {
        var refusal = await Refused(TableFailure.Invalid,
            TableOperation.Insert(Row("r")),
            TableOperation.Insert(new TableRow("q", "r", new Dictionary<string, object>())));

        Assert.Equal(1, refusal.OperationIndex);
        Assert.Equal("", await Everything());
    }

    [Fact]
    public async Task A_transaction_that_names_a_row_twice_is_refused()
    {
        var refusal = await Refused(TableFailure.Invalid, TableOperation.Insert(Row("r")), TableOperation.Insert(Row("s")), TableOperation.Merge(Row("r"), "*"));

        Assert.Equal(2, refusal.OperationIndex);
        Assert.Equal("", await Everything());
    }

    [Fact]
    public async Task A_transaction_of_more_than_4_MiB_is_refused()
    {
        var text = new string('a', 32 * 1024);
        var operations = Enumerable.Range(0, 33).Select(n => TableOperation.Insert(Row($"r{n:00}", ("A", text), ("B", text), ("C", text), ("D", text)))).ToArray();

        await Refused(TableFailure.Invalid, operations);

        Assert.Equal("", await Everything());
    }

    [Fact]
    public async Task A_fault_in_one_row_of_a_transaction_names_its_operation()
    {
        var refusal = await Refused(TableFailure.Invalid, TableOperation.Insert(Row("r")), TableOperation.Insert(Row("s", ("bad name", 1))));

        Assert.Equal((1, "s"), (refusal.OperationIndex, refusal.RowKey));
        Assert.Equal("", await Everything());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    public async Task A_page_of_none_or_of_more_than_1000_rows_is_refused(int take) =>
        await Refused(TableFailure.Invalid, () => Store.QueryAsync(Table, new TableRange("p", Take: take)));

    [Theory]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("a-bc")]
    [InlineData("tables")]
    [InlineData("ŵŵŵ")]
    public async Task A_table_name_that_is_not_allowed_is_refused(string table)
    {
        var refusal = await Assert.ThrowsAsync<TableStoreException>(() => Store.EnsureTableAsync(table));

        Assert.Equal(TableFailure.Invalid, refusal.Failure);
        Assert.Contains($"'{table}'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_without_a_version_is_refused()
    {
        await Insert("r", ("N", 1));

        await Refused(TableFailure.Invalid, new TableOperation(TableChange.Replace, Row("r", ("N", 2)), null));
        await Refused(TableFailure.Invalid, TableOperation.Delete("p", "r", ""));

        Assert.Equal(1, (await Get("r"))!.Get<int>("N"));
    }
}
