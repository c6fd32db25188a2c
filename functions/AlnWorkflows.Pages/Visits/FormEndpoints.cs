using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Processes.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AlnWorkflows.Pages.Visits;

/// <summary>Endpoints that take a form. None takes one unread, so none forgets to ask whether it is ours.</summary>
internal static class FormEndpoints
{
    /// <summary>A form of buttons only: one that is not ours, or was opened too long ago, is refused.</summary>
    public static void MapForm(this IEndpointRouteBuilder endpoints, string pattern, Func<HttpContext, PostedForm, Task<IResult>> handler) =>
        endpoints.MapTypedForm(pattern, (context, posted) =>
            posted.IsOurs ? handler(context, posted) : Task.FromResult(Answer.Failure(new Problem(ErrorCodes.PageStale))));

    /// <summary>A form that people type into: the handler itself tells one that is not ours, with everything typed kept.</summary>
    public static void MapTypedForm(this IEndpointRouteBuilder endpoints, string pattern, Func<HttpContext, PostedForm, Task<IResult>> handler) =>
        endpoints.MapPost(pattern, async context =>
            {
                var answer = await handler(context, await FormReading.ReadAsync(context));
                await answer.ExecuteAsync(context);
            })
            .DisableAntiforgery()
            .ExcludeFromDescription();

    /// <summary>A page: it answers GET, and HEAD without its body, and changes nothing.</summary>
    public static void MapPage(this IEndpointRouteBuilder endpoints, string pattern, Func<HttpContext, Task<IResult>> handler) =>
        endpoints.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], async context => await (await handler(context)).ExecuteAsync(context))
            .ExcludeFromDescription();

    public static string Route(this HttpContext context, string name) => (string)context.Request.RouteValues[name]!;

    public static string? OptionalRoute(this HttpContext context, string name) => context.Request.RouteValues[name] as string;
}
