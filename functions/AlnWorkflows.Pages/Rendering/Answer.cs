using AlnWorkflows.Pages.Failures;
using AlnWorkflows.Processes.Errors;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Rendering;

/// <summary>The ways in which a page's endpoint answers.</summary>
internal static class Answer
{
    public static IResult Page<TPage>(object? model = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new PageResult<TPage>(model, status);

    /// <summary>Go and look there: after a form was taken in, so that reloading sends nothing again.</summary>
    public static IResult SeeOther(string path) => new SeeOther(path);

    /// <summary>A page that says what is wrong.</summary>
    public static IResult Failure(Problem problem) => new PageResult<FailurePage>(FailureModel.Of(problem), problem.Code.Status);
}
