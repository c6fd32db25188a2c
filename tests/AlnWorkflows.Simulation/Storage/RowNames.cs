using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Simulation.Storage;

/// <summary>The engine names hosts and long texts at random. Row keys are stored under names that follow from the seed
/// instead, so that rows lie in the same order every time.</summary>
internal sealed partial class RowNames
{
    private readonly Dictionary<string, string> stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    [return: NotNullIfNotNull(nameof(rowKey))]
    public string? Stored(string? rowKey) => rowKey is null ? null : Random().Replace(rowKey, match => NameOf(match.Value));

    public TableOperation Stored(TableOperation operation) => Stored(operation.Row.RowKey) is var rowKey && rowKey != operation.Row.RowKey
        ? operation with { Row = operation.Row with { RowKey = rowKey } }
        : operation;

    public TableRow? Given(TableRow? row) =>
        row is null || !row.RowKey.Contains('~', StringComparison.Ordinal) ? row : row with { RowKey = Name().Replace(row.RowKey, match => given.GetValueOrDefault(match.Value, match.Value)) };

    private string NameOf(string random)
    {
        if (stored.TryGetValue(random, out var name))
            return name;
        name = string.Create(CultureInfo.InvariantCulture, $"~{stored.Count:D11}");
        stored.Add(random, name);
        given.Add(name, random);
        return name;
    }

    /// <summary>The host of a ready row, a host’s own row, the place of a long text, a message, an audit entry.</summary>
    [GeneratedRegex(@"(?<=^0\|.*\|)[0-9a-f]{12}(?=-\d+$)|^[0-9a-f]{12}$|(?<=^x\|)[0-9a-f]{32}(?=[|}])|(?<=^e\|)[0-9a-f]{64}$|(?<=!)[0-9a-f]{32}(?![0-9a-f])")]
    private static partial Regex Random();

    [GeneratedRegex(@"~\d{11}")]
    private static partial Regex Name();
}
