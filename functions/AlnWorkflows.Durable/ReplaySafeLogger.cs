using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Durable;

internal sealed class ReplaySafeLogger(ILogger logger, IOrchestrationPrimitives primitives) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => logger.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => !primitives.IsReplaying && logger.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!primitives.IsReplaying)
            logger.Log(logLevel, eventId, state, exception, formatter);
    }
}
