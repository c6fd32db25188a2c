using AlnWorkflows.AzureHost.Settings;
using AlnWorkflows.Hosting.Starting;
using AlnWorkflows.Records;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Tables;
using Microsoft.Extensions.Hosting;

namespace AlnWorkflows.AzureHost.Starting;

/// <summary>Makes the tables that are missing and, in an empty storage, the first school, before the worker takes its first
/// invocation. The host does not start where that fails.</summary>
internal sealed class Preparation(AzureSettings settings, ITableStore tables, IBlobStore blobs, FirstStart firstStart) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await RecordsSchema.EnsureAsync(tables, blobs, cancellationToken);
        await firstStart.EnsureAsync(settings.Shared.School, needsAccount: settings.Tenants is not null, cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
