using System.Xml.Linq;
using AlnWorkflows.Storage.Tables;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace AlnWorkflows.Hosting.Keys;

/// <summary>
/// The keys of cookies and form tokens, in a table that all instances of a service share. The first key is stored under a
/// key of its own, so that of instances that start together one makes it and all use it: an instance reads again after
/// it stored a key, and a key of which it had not heard it would not find for a day.
/// </summary>
internal sealed class TableKeys(ITableStore tables) : IXmlRepository
{
    internal const string Table = "Keys";
    internal const string Partition = "data-protection";

    private const string First = "first";
    private const string Xml = "Xml";
    private const int LostAnswers = 3;

    private bool _isEnsured;

    // The framework asks from code that cannot wait asynchronously; the pool's threads carry no context to block.
    public IReadOnlyCollection<XElement> GetAllElements() => Task.Run(ReadAsync).GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) => Task.Run(() => StoreAsync(element)).GetAwaiter().GetResult();

    private async Task<IReadOnlyCollection<XElement>> ReadAsync()
    {
        await EnsureAsync();
        var elements = new List<XElement>();
        string? continuation = null;
        do
        {
            var page = await tables.QueryAsync(Table, new TableRange(Partition, Continuation: continuation));
            elements.AddRange(page.Rows.Select(row => XElement.Parse(row.Get<string>(Xml)!)));
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return elements;
    }

    private async Task EnsureAsync()
    {
        if (_isEnsured)
            return;
        await tables.EnsureTableAsync(Table);
        _isEnsured = true;
    }

    private async Task StoreAsync(XElement element)
    {
        var isFirst = (await ReadAsync()).Count == 0;
        var properties = new Dictionary<string, object> { [Xml] = element.ToString(SaveOptions.DisableFormatting) };
        var row = new TableRow(Partition, isFirst ? First : Guid.NewGuid().ToString("N"), properties);
        for (var attempt = 1; ; attempt++)
            try
            {
                await tables.ApplyAsync(Table, TableOperation.Insert(row));
                return;
            }
            catch (TableStoreException taken) when (taken.Failure is TableFailure.Exists)
            {
                // Another instance's first key, or this very element, whose answer was lost: either way what is stored is used.
                return;
            }
            catch (TableStoreException unknown) when (unknown.Failure is TableFailure.Unknown && attempt < LostAnswers)
            {
            }
    }
}
