using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Links;

/// <summary>Reasons, plans and reports open to more than a mailbox where its person has more: a PIN given on paper, or
/// being signed in.</summary>
internal static class LinkPins
{
    public static async Task<bool> IsNeededAsync(HttpContext context, Link link) =>
        (link.Purpose is LinkPurpose.Notice or LinkPurpose.Plan || await LinkDrafts.FindAsync(context, link) is not null)
        && context.Visit().Person?.Memberships.Any(membership => membership.BodyId == link.Case.BodyId && membership.PersonId == link.PersonId) != true
        && await context.RequestServices.GetRequiredService<IPins>().StateAsync(link.Case.BodyId, link.PersonId, context.RequestAborted) != PinState.None;

    public static IResult Ask(HttpContext context, params Problem[] problems) => Answer.Page<PinAskPage>(
        new PinAskPageModel(context.Route("token"), problems), problems.Length == 0 ? StatusCodes.Status200OK : problems[0].Code.Status);

    /// <summary>Takes the PIN of somebody who gave the code before.</summary>
    public static async Task<IResult> TakeAsync(HttpContext context, PostedForm posted, Link link)
    {
        if (posted.SwitchTo is { } language)
        {
            context.Visit().Switch(language);
            return Ask(context);
        }
        if (!posted.IsOurs)
            return Ask(context, new Problem(ErrorCodes.PageStale));
        var pin = string.Concat(posted.Values["pin"].Where(char.IsAsciiDigit));
        if (pin.Length == 0)
            return Ask(context, new Problem(ErrorCodes.Missing, "pin", LinkWording.EnterPin));
        var outcome = await context.RequestServices.GetRequiredService<IPins>().TryAsync(link.Case.BodyId, link.PersonId, pin, context.RequestAborted);
        if (outcome is CodeOutcome.Wrong)
            return Ask(context, new Problem(ErrorCodes.PinWrong, "pin"));
        if (outcome is CodeOutcome.Spent)
            return Ask(context, new Problem(ErrorCodes.PinLocked, "pin"));
        var token = context.Route("token");
        context.RequestServices.GetRequiredService<LinkCookie>().WriteWithPin(context, token, link.LinkId);
        await context.RequestServices.GetRequiredService<NoticeOpenings>().OpenedAsync(link, context.RequestAborted);
        return Answer.SeeOther(LinkPaths.Of(token));
    }
}
