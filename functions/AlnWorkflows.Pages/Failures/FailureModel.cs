using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Failures;

/// <summary>A page that says what went wrong and what to do.</summary>
/// <param name="SignInFor">Where to return to after signing in, where that is what is missing.</param>
public sealed record FailureModel(BilingualText Title, BilingualText Advice, string? SignInFor = null)
{
    public static FailureModel Of(Problem problem) => new(problem.Message, AdviceFor(problem.Code.Status));

    /// <summary>For a bare status that no page of ours explained.</summary>
    public static FailureModel Of(int status) => new(
        status switch
        {
            StatusCodes.Status400BadRequest => FailureWording.BadRequest,
            StatusCodes.Status401Unauthorized => ErrorCodes.SignInNeeded.Message,
            StatusCodes.Status403Forbidden => FailureWording.Forbidden,
            StatusCodes.Status404NotFound => ErrorCodes.NotFound.Message,
            StatusCodes.Status405MethodNotAllowed => FailureWording.MethodNotAllowed,
            StatusCodes.Status413PayloadTooLarge => FailureWording.TooLarge,
            >= StatusCodes.Status500InternalServerError => FailureWording.Service,
            _ => FailureWording.BadRequest,
        },
        AdviceFor(status));

    private static BilingualText AdviceFor(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => FailureWording.SignInAdvice,
        StatusCodes.Status403Forbidden => FailureWording.ForbiddenAdvice,
        StatusCodes.Status404NotFound => FailureWording.NotFoundAdvice,
        StatusCodes.Status409Conflict => FailureWording.StaleAdvice,
        StatusCodes.Status413PayloadTooLarge => FailureWording.TooLargeAdvice,
        >= StatusCodes.Status500InternalServerError => FailureWording.ServiceAdvice,
        _ => FailureWording.BadRequestAdvice,
    };
}
