using AlnWorkflows.AzureHost.Functions;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.AzureHost.Tests.Functions;

/// <summary>Hands a request to the pages' function as the worker does: routed to the function already.</summary>
internal static class PagesCall
{
    public static Task InvokeAsync(HttpContext context, DurableTaskClient client)
    {
        context.SetEndpoint(new Endpoint(_ => throw new InvalidOperationException("The function called itself."), EndpointMetadataCollection.Empty, "Pages"));
        context.Request.RouteValues["path"] = context.Request.Path.Value;
        var function = ActivatorUtilities.CreateInstance<PagesFunction>(context.RequestServices);
        return function.ServeAsync(context.Request, client);
    }
}
