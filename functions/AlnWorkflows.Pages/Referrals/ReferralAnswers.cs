using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Links;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Steps;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Referrals;

/// <summary>An officer's answer to a referral by the link, which stays good for what comes after.</summary>
internal static class ReferralAnswers
{
    public static async Task<IResult> GoAsync(HttpContext context, Link link, PostedForm? posted, Func<Journey, string?, Task<IResult>> go)
    {
        var reading = context.RequestServices.GetRequiredService<ReferralReading>();
        var token = context.Route("token");
        if (await reading.OpenAnswerAsync(link.Case, link.TargetId, context.RequestAborted) is not { } step)
            return Answer.SeeOther(ReferralPaths.ByLink(token));
        var place = new StepPlace(link.Case, step.StepId, LinkPaths.Step(token), LinkPaths.Kept(token), $"{ReferralPaths.ByLink(token)}?done=answered");
        var actor = await reading.OfficerAsync(link, context.RequestAborted);
        var (journey, refusal) = await context.RequestServices.GetRequiredService<StepJourneys>().OfAsync(actor, place, posted, context.RequestAborted);
        return journey is null ? refusal! : await go(journey, context.OptionalRoute("section"));
    }
}
