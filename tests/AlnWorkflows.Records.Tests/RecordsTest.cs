using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Blobs.InMemory;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Records.Tests;

/// <summary>A test of records: every port over one store, in memory unless said otherwise, registered as a host registers them.</summary>
public abstract class RecordsTest : IAsyncLifetime
{
    private readonly ServiceProvider _services;

    protected RecordsTest()
        : this(new InMemoryTableStore(), new InMemoryBlobStore())
    {
    }

    protected RecordsTest(ITableStore tables, IBlobStore blobs)
    {
        Tables = new LyingTableStore(tables);
        Blobs = blobs;
        _services = new ServiceCollection()
            .AddSingleton<ITableStore>(Tables)
            .AddSingleton(Blobs)
            .AddSingleton<TimeProvider>(Time)
            .AddRecords()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    protected LyingTableStore Tables { get; }

    protected IBlobStore Blobs { get; }

    protected ManualTimeProvider Time { get; } = new();

    protected ICases Cases => Port<ICases>();

    protected IRuns Runs => Port<IRuns>();

    protected ISteps Steps => Port<ISteps>();

    protected IDuties Duties => Port<IDuties>();

    protected IAudit Audit => Port<IAudit>();

    protected IPeople People => Port<IPeople>();

    protected IBodies Bodies => Port<IBodies>();

    /// <summary>The pages of a list until its end.</summary>
    protected static async Task<IReadOnlyList<T>> AllAsync<T>(Func<string?, Task<Page<T>>> page)
    {
        var items = new List<T>();
        string? continuation = null;
        do
        {
            var next = await page(continuation);
            items.AddRange(next.Items);
            continuation = next.Continuation;
        }
        while (continuation is not null);
        return items;
    }

    protected object? Service(Type port) => _services.GetService(port);

    protected T Port<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        await RecordsSchema.EnsureAsync(Tables, Blobs);
        await Bodies.SaveAsync(Given.Body(Given.School));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
