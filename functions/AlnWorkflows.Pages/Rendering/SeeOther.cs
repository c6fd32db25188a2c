using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Rendering;

internal sealed class SeeOther(string path) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = httpContext.Request.PathBase + path;
        return Task.CompletedTask;
    }
}
