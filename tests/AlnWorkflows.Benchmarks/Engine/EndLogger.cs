using System.Collections.Concurrent;
using AlnWorkflows.Durable.Embedded;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Benchmarks.Engine;

/// <summary>Tells when an instance has ended, which the engine logs once that is stored.</summary>
internal sealed class EndLogger : ILogger<EmbeddedEngine>
{
    private const int InstanceEnded = 1;
    private readonly ConcurrentDictionary<string, TaskCompletionSource> ends = new(StringComparer.Ordinal);

    public Task WhenEnded(string instanceId) =>
        ends.GetOrAdd(instanceId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == InstanceEnded && state is IReadOnlyList<KeyValuePair<string, object?>> values)
            ends.GetOrAdd((string)values[0].Value!, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        else if (logLevel >= LogLevel.Warning)
            Console.Error.WriteLine(formatter(state, exception) + (exception is null ? "" : $" ({exception.Message})"));
    }
}
