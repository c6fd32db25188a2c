using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Api;

/// <summary>Problems as programs get them (RFC 9457), in the language the request asks for.</summary>
internal sealed class ApiProblems(IReadOnlyList<Problem> problems, int status) : IResult
{
    public static readonly ErrorCode ServiceFailed = new("service-failed", StatusCodes.Status500InternalServerError, FailureWording.Service);

    private const string MediaType = "application/problem+json";

    public static IResult Of(IReadOnlyList<Problem> problems) => new ApiProblems(problems, problems[0].Code.Status);

    public static IResult Of(IReadOnlyList<Problem> problems, int status) => new ApiProblems(problems, status);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var visit = httpContext.RequestServices.GetRequiredService<Visit>();
        httpContext.Response.StatusCode = status;
        httpContext.Response.Headers.ContentLanguage = LanguageChoice.Code(visit.Language);
        var errors = problems
            .Where(problem => problem.Field is not null)
            .GroupBy(problem => problem.Field!)
            .ToDictionary(group => group.Key, group => group.Select(problem => new ApiFieldError(problem.Code.Code, visit.T(problem.Message))).ToList());
        var body = new ApiProblem(
            $"urn:aln-workflows:problem:{problems[0].Code.Code}", visit.T(problems[0].Message), status, problems[0].Code.Code,
            errors.Count == 0 ? null : errors);
        return httpContext.Response.WriteAsJsonAsync(body, ApiJson.Options, MediaType, httpContext.RequestAborted);
    }
}
