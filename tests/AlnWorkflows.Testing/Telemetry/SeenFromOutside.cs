using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using AlnWorkflows.Durable.Embedded.Telemetry;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Testing.Telemetry;

/// <summary>Everything the engine shows while this listens: spans, measurements and log lines, as text that can be searched
/// and as attributes that can be checked.</summary>
public sealed class SeenFromOutside : ILoggerFactory, ILogger
{
    private readonly ActivityListener spans = new();
    private readonly MeterListener meters = new();

    public SeenFromOutside()
    {
        spans.ShouldListenTo = source => source.Name == EngineTelemetry.Name;
        spans.Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded;
        spans.ActivityStopped = Spans.Add;
        ActivitySource.AddActivityListener(spans);
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == EngineTelemetry.Name)
                listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measured.Add((instrument.Name, value, tags.ToArray())));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measured.Add((instrument.Name, value, tags.ToArray())));
        meters.Start();
    }

    public ConcurrentBag<System.Diagnostics.Activity> Spans { get; } = [];

    public ConcurrentBag<(string Instrument, double Value, KeyValuePair<string, object?>[] Tags)> Measured { get; } = [];

    public ConcurrentBag<(int EventId, string Text)> Lines { get; } = [];

    public IEnumerable<KeyValuePair<string, object?>> Attributes => Spans.SelectMany(span => span.TagObjects).Concat(Measured.SelectMany(measured => measured.Tags));

    public IEnumerable<string> Texts =>
    [
        .. Attributes.Select(attribute => $"{attribute.Key}={attribute.Value}"),
        .. Spans.Select(span => $"{span.DisplayName} {span.StatusDescription}"),
        .. Spans.SelectMany(span => span.Events.Select(e => $"{e.Name} {string.Join(" ", e.Tags)}")),
        .. Spans.SelectMany(span => span.Baggage.Select(baggage => $"{baggage.Key}={baggage.Value}")),
        .. Lines.Select(line => line.Text),
    ];

    public double Sum(string instrument, string value) =>
        Measured.Where(measured => measured.Instrument == instrument && measured.Tags.Any(tag => Equals(tag.Value, value))).Sum(measured => measured.Value);

    public int Count(string instrument, params string[] values) =>
        Measured.Count(measured => measured.Instrument == instrument && values.All(value => measured.Tags.Any(tag => Equals(tag.Value, value))));

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("Everything is seen here already.");

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = state is IEnumerable<KeyValuePair<string, object?>> named ? string.Join(" ", named.Select(value => $"{value.Key}={value.Value}")) : "";
        Lines.Add((eventId.Id, $"{formatter(state, exception)} {values} {exception}"));
    }

    public void Dispose()
    {
        spans.Dispose();
        meters.Dispose();
    }
}
