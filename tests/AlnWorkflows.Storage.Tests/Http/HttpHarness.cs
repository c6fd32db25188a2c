using AlnWorkflows.Storage.Blobs.Http;
using AlnWorkflows.Storage.Http;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.Http;
using AlnWorkflows.Testing;

namespace AlnWorkflows.Storage.Tests.Http;

/// <summary>Both HTTP stores on a scripted service, under a clock moved by hand.</summary>
internal sealed class HttpHarness : IDisposable
{
    public const string ConnectionString =
        "DefaultEndpointsProtocol=https;AccountName=schools;AccountKey=c2VjcmV0IGtleSBvZiBub2JvZHk=;EndpointSuffix=core.windows.net";

    public static readonly TableRow Row = new("p", "r", new Dictionary<string, object> { ["N"] = 1 }, "W/\"old\"");

    private readonly HttpClient _http;

    public HttpHarness(StorageConnection connection, params Func<CancellationToken, Task<HttpResponseMessage>>[] script)
    {
        Service = new ScriptedHandler(script);
        _http = new HttpClient(Service) { Timeout = Timeout.InfiniteTimeSpan };
        Tables = new HttpTableStore(_http, connection, Time, Retry);
        Blobs = new HttpBlobStore(_http, connection, Time, Retry);
    }

    public HttpHarness(params Func<CancellationToken, Task<HttpResponseMessage>>[] script)
        : this(StorageConnection.Parse(ConnectionString), script)
    {
    }

    /// <summary>Waits between attempts end within <see cref="LongestWait"/>; an attempt itself has an hour, which the clock
    /// reaches only where a test moves it there.</summary>
    public static StorageRetry Retry { get; } = new(3, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), TimeSpan.FromHours(1));

    public static TimeSpan LongestWait => Retry.LongestDelay;

    public ManualTimeProvider Time { get; } = new();

    public ScriptedHandler Service { get; }

    public HttpTableStore Tables { get; }

    public HttpBlobStore Blobs { get; }

    /// <summary>Moves the clock over each wait between attempts until the call has ended, however it ends.</summary>
    public async Task<T> Finish<T>(Task<T> call)
    {
        while (await Task.WhenAny(call, Time.WaitForTimerAsync(LongestWait)) != call)
            Time.AdvanceToNextTimer();
        return await call;
    }

    /// <summary>Lets an attempt that nobody answers run into its limit.</summary>
    public async Task TimeOutAsync()
    {
        await Time.WaitForTimerAsync();
        Time.Advance(Retry.AttemptTimeout);
    }

    public async Task Finish(Task call) => await Finish(Awaited(call));

    public async Task<TableStoreException> Fails(Func<HttpTableStore, Task> call) =>
        await Assert.ThrowsAsync<TableStoreException>(() => Finish(call(Tables)));

    public void Dispose() => _http.Dispose();

    private static async Task<bool> Awaited(Task call)
    {
        await call;
        return true;
    }
}
