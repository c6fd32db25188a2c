using AlnWorkflows.AzureHost.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AlnWorkflows.AzureHost.Functions;

/// <summary>Every page and the whole API.</summary>
public sealed class PagesFunction(PagesServing pages)
{
    [Function("Pages")]
    public Task ServeAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", "options", Route = "{*path}")] HttpRequest request,
        [DurableClient] DurableTaskClient client) => pages.ServeAsync(request.HttpContext, client);
}
