using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Notices;

/// <summary>Hands out an uploaded plan, always as a file to keep: what others uploaded is never shown as a page of ours.</summary>
internal static class PlanFiles
{
    public static async Task<IResult> DownloadAsync(HttpContext context, CaseKey key, int number)
    {
        var plans = context.RequestServices.GetRequiredService<IPlans>();
        var version = (await plans.OfCaseAsync(key, context.RequestAborted)).FirstOrDefault(plan => plan.Number == number);
        if (version is null || await plans.ReadAsync(key, number, context.RequestAborted) is not { } content)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));
        return Results.Bytes(content, version.ContentType, version.FileName);
    }
}
