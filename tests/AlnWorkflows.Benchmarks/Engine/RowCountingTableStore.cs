using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Testing.Tables;

namespace AlnWorkflows.Benchmarks.Engine;

/// <summary>Counts the rows of instances that are read from the store: hosts’ beats are not.</summary>
internal sealed class RowCountingTableStore(ITableStore inner) : TableStoreDecorator(inner)
{
    private int rows;

    public int Rows => rows;

    protected override async Task<T> CallAsync<T>(bool writes, Func<Task<T>> call)
    {
        var answer = await call();
        Interlocked.Add(ref rows, answer switch
        {
            TablePage page => page.Rows.Count(row => row.Properties.ContainsKey("InstanceId")),
            TableRow => 1,
            _ => 0,
        });
        return answer;
    }
}
