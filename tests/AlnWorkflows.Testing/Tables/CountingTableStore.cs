using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Testing.Tables;

/// <summary>Counts the calls that reach the store; a transaction is one, a page of a query is one.</summary>
public sealed class CountingTableStore(ITableStore inner) : TableStoreDecorator(inner)
{
    private int reads;
    private int writes;

    public int Reads => reads;

    public int Writes => writes;

    public int Calls => reads + writes;

    protected override Task<T> CallAsync<T>(bool writes, Func<Task<T>> call)
    {
        Interlocked.Increment(ref writes ? ref this.writes : ref reads);
        return call();
    }
}
