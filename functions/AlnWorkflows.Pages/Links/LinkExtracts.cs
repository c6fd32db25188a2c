using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Links;

/// <summary>An extract for the classroom behind the link of somebody who teaches the learner: after they have said that
/// they have read it too, as long as it is shared.</summary>
internal static class LinkExtracts
{
    /// <summary>The extract a link asks to read; null for a link to something else.</summary>
    public static async Task<ExtractVersion?> FindAsync(HttpContext context, Link link) => link.Purpose == LinkPurpose.Step
        ? ExtractVersion.ReadBy(link.TargetId, await context.RequestServices.GetRequiredService<ISteps>().OfCaseAsync(link.Case, context.RequestAborted))
        : null;

    public static async Task<IResult> ShowAsync(HttpContext context, Link link, ExtractVersion version)
    {
        var read = version.Reads.Single(step => step.StepId == link.TargetId);
        if (version.IsCurrent && read.State == StepState.Open)
            return Answer.SeeOther(LinkPaths.Step(context.Route("token")));
        var found = await context.RequestServices.GetRequiredService<ICases>().FindAsync(link.Case, context.RequestAborted);
        return Answer.Page<LinkExtractPage>(new LinkExtractModel(version.IsCurrent && found is not null ? version.Facts(found.Learner) : null));
    }
}
