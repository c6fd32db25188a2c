using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Testing.Tables;

/// <summary>The store as a host sees it that is killed at one of its calls: that call and all later ones fail.</summary>
/// <param name="crashAt">The call at which the host dies, counted from 1.</param>
/// <param name="applies">Whether the store still carries out the call the host dies in.</param>
public sealed class CrashingTableStore(ITableStore inner, int crashAt, bool applies) : TableStoreDecorator(inner)
{
    private int calls;

    public bool HasCrashed => calls >= crashAt;

    protected override async Task<T> CallAsync<T>(bool writes, Func<Task<T>> call)
    {
        var number = Interlocked.Increment(ref calls);
        if (number == crashAt && applies)
            await call();
        return number >= crashAt
            ? throw new TableStoreException(TableFailure.Unavailable, "any", null, null, "The host is dead.")
            : await call();
    }
}
