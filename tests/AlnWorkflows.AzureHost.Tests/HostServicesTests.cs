using System.Text.Json;
using AlnWorkflows.AzureHost.Starting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AlnWorkflows.AzureHost.Tests;

public sealed class HostServicesTests
{
    [Fact]
    public void Payloads_cross_the_worker_as_the_programming_model_writes_them()
    {
        using var services = new ServiceCollection().AddAzureHost(Given.Development).BuildServiceProvider();
        var payload = JsonDocument.Parse("""{"Day":"2026-01-05","Free":[1,null]}""").RootElement;

        var written = services.GetRequiredService<IOptions<WorkerOptions>>().Value.Serializer!.Serialize(payload);

        Assert.Equal("""{"Day":"2026-01-05","Free":[1,null]}""", written.ToString());
    }
}
