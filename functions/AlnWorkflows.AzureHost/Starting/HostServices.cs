using AlnWorkflows.AzureHost.Settings;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.AzureHost.Starting;

/// <summary>What this host is made of, a method a concern.</summary>
internal static class HostServices
{
    public static IServiceCollection AddAzureHost(this IServiceCollection services, AzureSettings settings) => services
        .AddPayloadsAsWritten()
        .AddAdapters(settings);

    /// <summary>Payloads cross the host as the programming model writes them: System.Text.Json with its defaults. The
    /// worker's own serializer ignores the case of names.</summary>
    private static IServiceCollection AddPayloadsAsWritten(this IServiceCollection services) =>
        services.Configure<WorkerOptions>(worker => worker.Serializer = new JsonObjectSerializer());
}
