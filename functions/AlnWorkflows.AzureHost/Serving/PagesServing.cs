using AlnWorkflows.AzureHost.Engine;
using AlnWorkflows.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.AzureHost.Serving;

/// <summary>Runs the pages' own pipeline within one HTTP function.</summary>
public sealed class PagesServing(IServiceProvider services, IHttpContextAccessor accessor)
{
    private readonly Lazy<RequestDelegate> pipeline = new(() => new ApplicationBuilder(services).UsePages().Build());

    public async Task ServeAsync(HttpContext context, DurableTaskClient client)
    {
        // The worker has routed the request to its function already; left so, the pages' routing would end there again.
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        context.RequestServices.GetRequiredService<DurableClientAccessor>().Client = client;
        accessor.HttpContext = context;
        try
        {
            await pipeline.Value(context);
        }
        catch when (context.Response.HasStarted)
        {
            // Else the caller would take what was sent so far for the whole.
            context.Abort();
            throw;
        }
    }
}
