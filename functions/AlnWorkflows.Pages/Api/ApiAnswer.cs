using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Api;

/// <summary>A body in the API's JSON.</summary>
internal static class ApiAnswer
{
    public static IResult Ok<T>(T body) => Results.Json(body, ApiJson.Options);

    public static IResult Created<T>(HttpContext context, string path, T body)
    {
        context.Response.Headers.Location = context.Request.PathBase + path;
        return Results.Json(body, ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }
}
