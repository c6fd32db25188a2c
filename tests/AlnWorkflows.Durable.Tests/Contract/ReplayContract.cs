using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Durable.Tests.Contract;

public abstract class ReplayContract(ContractEngine engine) : EngineContract(engine)
{
    [Fact]
    public async Task IsReplaying_is_true_until_the_first_new_event()
    {
        var seen = new List<string>();
        await StartAsync(async context =>
        {
            seen.Add($"a{context.IsReplaying}");
            await context.WaitForExternalEvent<object?>("e");
            seen.Add($"b{context.IsReplaying}");
            await context.WaitForExternalEvent<object?>("e");
            seen.Add($"c{context.IsReplaying}");
            return null;
        });
        await RaiseAsync("e");
        await RaiseAsync("e");
        Assert.Equal(["aFalse", "aTrue", "bFalse", "aTrue", "bTrue", "cFalse"], seen);
    }

    [Fact]
    public async Task The_replay_safe_logger_writes_each_line_once()
    {
        var log = new ListLogger();
        await StartAsync(async context =>
        {
            var logger = context.CreateReplaySafeLogger(log);
            Write(logger, "one");
            await context.WaitForExternalEvent<object?>("e");
            Write(logger, "two");
            return null;
        });
        await RaiseAsync("e");
        Assert.Equal(["one", "two"], log.Lines);

        static void Write(ILogger logger, string line) => logger.Log(LogLevel.Information, default, line, null, (state, _) => state);
    }

    [Fact]
    public async Task New_guids_are_distinct_and_the_same_in_every_replay()
    {
        var seen = new HashSet<Guid>();
        await StartAsync(async context =>
        {
            seen.Add(context.NewGuid());
            seen.Add(context.NewGuid());
            await context.WaitForExternalEvent<object?>("e");
            seen.Add(context.NewGuid());
            return null;
        });
        await RaiseAsync("e");
        Assert.Equal(3, seen.Count);
        Assert.All(seen, guid => Assert.Equal(5, guid.Version));
    }

    [Fact]
    public async Task The_custom_status_stays_until_it_is_changed_and_null_clears_it()
    {
        await StartAsync(async context =>
        {
            context.SetCustomStatus(new { Phase = "one" });
            await context.WaitForExternalEvent<object?>("e");
            await context.WaitForExternalEvent<object?>("e");
            context.SetCustomStatus(null);
            return await context.WaitForExternalEvent<int>("e");
        });
        Assert.Equal("{\"Phase\":\"one\"}", (await StateAsync()).SerializedCustomStatus);
        await RaiseAsync("e");
        Assert.Equal("{\"Phase\":\"one\"}", (await StateAsync()).SerializedCustomStatus);
        await RaiseAsync("e");
        Assert.Null((await StateAsync()).SerializedCustomStatus);
    }

    [Fact]
    public async Task Json_is_that_of_system_text_json_by_default()
    {
        await StartAsync(context => Task.FromResult<object?>(new { Name = "Siân", Day = DayOfWeek.Friday, On = new DateOnly(2026, 1, 5) }));
        Assert.Equal("{\"Name\":\"Si\\u00E2n\",\"Day\":5,\"On\":\"2026-01-05\"}", (await StateAsync()).SerializedOutput);
    }

    private sealed class ListLogger : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
