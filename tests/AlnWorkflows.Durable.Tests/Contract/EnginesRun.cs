using System.Collections.Concurrent;

namespace AlnWorkflows.Durable.Tests.Contract;

/// <summary>Says at the end of a run which engines the contract ran on, and how many of its tests on each.</summary>
public sealed class EnginesRun : IDisposable
{
    private static readonly ConcurrentDictionary<string, int> Tests = new(StringComparer.Ordinal);

    public static void Note(ContractEngine engine) => Tests.AddOrUpdate(engine.Name, 1, (_, count) => count + 1);

    public void Dispose()
    {
        var engines = Tests.OrderBy(engine => engine.Key, StringComparer.Ordinal).Select(engine => $"{engine.Key} ({engine.Value} tests)");
        Console.WriteLine($"Engines under the contract: {(Tests.IsEmpty ? "none" : string.Join("; ", engines))}");
    }
}
