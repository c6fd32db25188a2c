using AlnWorkflows.Durable.Embedded;
using Microsoft.Extensions.Hosting;

namespace AlnWorkflows.LocalHost.Running;

/// <summary>Runs the engine as long as the host runs.</summary>
internal sealed class EngineService(EmbeddedEngine engine) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => engine.StartAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => engine.StopAsync(cancellationToken);
}
