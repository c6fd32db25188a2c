using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Testing.Tables;

/// <summary>A store that fails now and then, the same way for the same seed: it refuses, or gives no answer to a write
/// that it has applied or has not.</summary>
/// <param name="seed">Name it when a test fails: it repeats the failures.</param>
/// <param name="share">How many calls fail at first, 0 to 1.</param>
public sealed class FaultyTableStore(ITableStore inner, int seed, double share) : TableStoreDecorator(inner)
{
    private readonly Random random = new(seed);
    private readonly Lock gate = new();

    /// <summary>How many calls fail from now on, 0 to 1.</summary>
    public double Share { get; set; } = share;

    /// <summary>Calls that have failed.</summary>
    public int Faults { get; private set; }

    protected override async Task<T> CallAsync<T>(bool writes, Func<Task<T>> call)
    {
        var kind = Next();
        if (kind == 0 || (kind > 0 && !writes))
            throw Failure(TableFailure.Unavailable, "The store is busy.");
        if (kind == 1)
            throw Failure(TableFailure.Unknown, "No answer came; nothing was applied.");

        var answer = await call();
        return kind == 2 ? throw Failure(TableFailure.Unknown, "No answer came, and yet it was applied.") : answer;
    }

    private static TableStoreException Failure(TableFailure failure, string message) => new(failure, "any", null, null, message);

    private int Next()
    {
        lock (gate)
        {
            if (random.NextDouble() >= Share)
                return -1;
            Faults++;
            return random.Next(3);
        }
    }
}
