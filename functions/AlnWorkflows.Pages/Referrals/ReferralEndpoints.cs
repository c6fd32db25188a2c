using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Links;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Referrals;

/// <summary>A referral's pack: for the school's own staff, and for the officer who came by the link.</summary>
internal static class ReferralEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/cases/{bodyId}/{caseId}/referrals/{decisionId}", ForStaffAsync);
        endpoints.MapPage("/l/{token}/referral", context => LinkEndpoints.LinkAsync(context, link => ForOfficerAsync(context, link)));
        endpoints.MapPage("/l/{token}/referral/files/{fileId}", context => LinkEndpoints.LinkAsync(context, link => FileAsync(context, link)));
    }

    private static async Task<IResult> ForStaffAsync(HttpContext context)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, ReferralWording.Heading);
        if (actor is null)
            return refusal!;
        var model = await context.RequestServices.GetRequiredService<ReferralReading>().ForStaffAsync(key, context.Route("decisionId"), context.RequestAborted);
        return model is null ? Answer.Failure(new Problem(ErrorCodes.NotFound)) : Answer.Page<ReferralPage>(model);
    }

    private static async Task<IResult> ForOfficerAsync(HttpContext context, Link link) =>
        await ModelAsync(context, link) is { } model
            ? Answer.Page<ReferralPage>(model with { IsJustAnswered = context.Request.Query["done"] == "answered" })
            : Answer.Failure(new Problem(ErrorCodes.NotFound));

    /// <summary>Only a file that the pack as the officer may read it holds.</summary>
    private static async Task<IResult> FileAsync(HttpContext context, Link link)
    {
        var fileId = context.Route("fileId");
        var path = ReferralPaths.FileByLink(context.Route("token"), fileId);
        return await ModelAsync(context, link) is { } model && model.Versions.Any(version => version.Items.Any(item => item.FileHref == path))
            ? await ContributionEndpoints.FileAsync(context, link.Case, fileId)
            : Answer.Failure(new Problem(ErrorCodes.NotFound));
    }

    private static async Task<ReferralModel?> ModelAsync(HttpContext context, Link link)
    {
        var reading = context.RequestServices.GetRequiredService<ReferralReading>();
        return link.Purpose == LinkPurpose.Referral && (await reading.OfficerAsync(link, context.RequestAborted)).Is(Role.LaOfficer)
            ? await reading.ForOfficerAsync(link, context.Route("token"), context.RequestAborted)
            : null;
    }
}
