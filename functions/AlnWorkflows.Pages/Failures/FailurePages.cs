using AlnWorkflows.Pages.Api;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Failures;

/// <summary>What is answered where no endpoint did: to people a page, to programs a problem in JSON.</summary>
internal static class FailurePages
{
    public static Task ShowExceptionAsync(HttpContext context)
    {
        var exception = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        return ShowAsync(context, exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError);
    }

    public static Task ShowStatusAsync(HttpContext context) => ShowAsync(context, context.Response.StatusCode);

    private static Task ShowAsync(HttpContext context, int status)
    {
        context.RequestServices.GetRequiredService<Visit>().Begin(context);
        IResult answer = ApiPaths.IsApi(context.Request.Path)
            ? ApiProblems.Of([ProblemOf(status)], status)
            : new PageResult<FailurePage>(FailureModel.Of(status), status);
        return answer.ExecuteAsync(context);
    }

    private static Problem ProblemOf(int status) => status switch
    {
        StatusCodes.Status404NotFound => new Problem(ErrorCodes.NotFound),
        StatusCodes.Status413PayloadTooLarge => new Problem(ErrorCodes.RequestTooLarge, null, BilingualText.Same(ApiBody.LimitInMegabytes)),
        >= StatusCodes.Status500InternalServerError => new Problem(ApiProblems.ServiceFailed),
        _ => new Problem(ErrorCodes.BadRequest, null, BilingualText.Same($"HTTP {status}")),
    };
}
