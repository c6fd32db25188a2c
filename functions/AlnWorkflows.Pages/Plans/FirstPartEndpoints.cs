using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Plans;

/// <summary>What goes into sections 1A and 1B, to be copied into the authority's own form.</summary>
internal static class FirstPartEndpoints
{
    public static string Path(CaseKey key) => $"{CasePaths.Case(key)}/first-part";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPage("/cases/{bodyId}/{caseId}/first-part", ShowAsync);

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, FirstPartWording.Heading);
        if (actor is null)
            return refusal!;
        return await context.RequestServices.GetRequiredService<FirstPartReading>().OfAsync(key, context.RequestAborted) is { } model
            ? Answer.Page<FirstPartPage>(model)
            : Answer.Failure(new Problem(ErrorCodes.CaseNotFound));
    }
}
