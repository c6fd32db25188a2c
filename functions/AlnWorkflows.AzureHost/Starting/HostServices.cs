using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.AzureHost.Functions;
using AlnWorkflows.AzureHost.Serving;
using AlnWorkflows.AzureHost.Settings;
using AlnWorkflows.Durable;
using AlnWorkflows.Pages;
using AlnWorkflows.Processes;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.AzureHost.Starting;

/// <summary>What this host is made of, a method a concern.</summary>
internal static class HostServices
{
    public static IServiceCollection AddAzureHost(this IServiceCollection services, AzureSettings settings) => services
        .AddSingleton(TimeProvider.System)
        .AddAdapters(settings)
        .AddProcesses(new ServiceSettings(settings.Shared.PublicAddress, settings.Shared.MailFrom))
        .AddDurableFunctions()
        .AddServing(settings);

    /// <summary>Durable Functions as the processes' engine. Payloads cross the worker as the programming model writes
    /// them, with the defaults of System.Text.Json, where the worker's own serializer ignores the case of names.</summary>
    private static IServiceCollection AddDurableFunctions(this IServiceCollection services) => services
        .Configure<WorkerOptions>(worker => worker.Serializer = new JsonObjectSerializer())
        .AddSingleton<RunLookups>()
        .AddScoped<DurableClientAccessor>()
        .AddScoped<WorkflowClient, AzureWorkflowClient>();

    private static IServiceCollection AddServing(this IServiceCollection services, AzureSettings settings) => services
        .AddHttpContextAccessor()
        .AddSingleton<PagesServing>()
        .AddPages(pages =>
        {
            pages.IsDevelopment = settings.IsDevelopment;
            pages.EntraTenants = settings.Tenants;
        });
}
