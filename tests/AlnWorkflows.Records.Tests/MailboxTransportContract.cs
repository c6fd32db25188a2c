using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Blobs.InMemory;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing;
using AlnWorkflows.Testing.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Records.Tests;

public sealed class MailboxTransportContract : MailTransportContract, IAsyncLifetime
{
    private readonly InMemoryTableStore _tables = new();
    private readonly InMemoryBlobStore _blobs = new();
    private readonly ServiceProvider _services;

    public MailboxTransportContract() => _services = new ServiceCollection()
        .AddSingleton<ITableStore>(_tables)
        .AddSingleton<IBlobStore>(_blobs)
        .AddSingleton<TimeProvider>(new ManualTimeProvider())
        .AddRecords()
        .AddMailboxTransport()
        .BuildServiceProvider();

    protected override IMailTransport Transport => _services.GetRequiredService<IMailTransport>();

    public async ValueTask InitializeAsync() => await RecordsSchema.EnsureAsync(_tables, _blobs);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    protected override async Task<IReadOnlyList<DeliveredMail>> DeliveredAsync(string messageId)
    {
        var item = await _services.GetRequiredService<IMailbox>().FindAsync(messageId);
        return item is null ? [] : [.. Enumerable.Repeat(AsDelivered(item.Mail), item.Copies)];
    }
}
