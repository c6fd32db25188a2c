using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Cases;

/// <summary>The files professionals gave: always as a file to keep, never as a page of ours,
/// under a name that we make.</summary>
internal static class ContributionEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPage("/cases/{bodyId}/{caseId}/contributions/{fileId}", DownloadAsync);

    private static async Task<IResult> DownloadAsync(HttpContext context)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, ContributionWording.Heading);
        if (actor is null)
            return refusal!;
        return await FileAsync(context, key, context.Route("fileId"));
    }

    /// <summary>The file, for whoever may have it.</summary>
    /// <param name="prefix">What its name says first.</param>
    internal static async Task<IResult> FileAsync(HttpContext context, CaseKey key, string fileId, string prefix = "")
    {
        var files = context.RequestServices.GetRequiredService<IContributionFiles>();
        if (await context.RequestServices.GetRequiredService<ICases>().FindAsync(key, context.RequestAborted) is not { } found
            || await files.FindAsync(key, fileId, context.RequestAborted) is not { } file
            || await files.ReadAsync(key, fileId, context.RequestAborted) is not { } content)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));
        return Results.Bytes(content, file.ContentType, $"{prefix}{found.Reference}-{file.FileId[..6]}{ContributionFileRules.ExtensionOf(file.ContentType)}");
    }
}
