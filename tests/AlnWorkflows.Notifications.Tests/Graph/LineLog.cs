using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Notifications.Tests.Graph;

/// <summary>Keeps what is logged, with every exception.</summary>
internal sealed class LineLog : ILoggerProvider, ILogger
{
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_gate)
                return [.. _lines];
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_gate)
            _lines.Add($"{formatter(state, exception)} {exception}");
    }

    public void Dispose()
    {
    }
}
