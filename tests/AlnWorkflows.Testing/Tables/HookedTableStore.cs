using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Testing.Tables;

/// <summary>Lets a test do something just before or after a call reaches the store.</summary>
public sealed class HookedTableStore(ITableStore inner) : TableStoreDecorator(inner)
{
    /// <summary>Called before each call, with whether it writes. What it throws, the call throws.</summary>
    public Func<bool, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Called after each call that went well, with whether it wrote.</summary>
    public Action<bool> After { get; set; } = _ => { };

    protected override async Task<T> CallAsync<T>(bool writes, Func<Task<T>> call)
    {
        await Before(writes);
        var answer = await call();
        After(writes);
        return answer;
    }
}
