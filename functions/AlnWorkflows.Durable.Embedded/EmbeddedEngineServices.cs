using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlnWorkflows.Durable.Embedded;

public static class EmbeddedEngineServices
{
    /// <summary>Adds the engine and its client. The host registers the table store, the registry, the clock of timers and
    /// logging, and starts and stops the engine.</summary>
    public static IServiceCollection AddEmbeddedEngine(this IServiceCollection services, EmbeddedEngineOptions? options = null)
    {
        services.TryAddSingleton(options ?? new EmbeddedEngineOptions());
        services.TryAddSingleton(provider => ActivatorUtilities.CreateInstance<EmbeddedEngine>(provider));
        services.TryAddSingleton(provider => provider.GetRequiredService<EmbeddedEngine>().Client);
        return services;
    }
}
