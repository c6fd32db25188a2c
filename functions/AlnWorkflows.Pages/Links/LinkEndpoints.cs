using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.People;
using AlnWorkflows.Pages.Referrals;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Steps;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Links;

/// <summary>What the links in messages lead to. Looking changes nothing: codes, new links and answers are sent by buttons.</summary>
internal static class LinkEndpoints
{
    private const string StepPattern = "/l/{token}/step/{section?}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/l/{token}", RootAsync);
        endpoints.MapForm("/l/{token}/code", SendCodeAsync);
        endpoints.MapTypedForm("/l/{token}/open", OpenAsync);
        endpoints.MapTypedForm("/l/{token}/pin", PinAsync);
        endpoints.MapForm("/l/{token}/renew", RenewAsync);
        endpoints.MapPage("/l/{token}/kept", context => Task.FromResult(Answer.Page<LinkPage>(new LinkPageModel(
            LinkWording.KeptHeading, [LinkWording.KeptExplained, LinkWording.AskSchool]))));
        endpoints.MapPage("/l/{token}/document", context => LinkAsync(context, link => LinkContent.DocumentAsync(context, link)));
        endpoints.MapPage("/l/{token}/plan", context => LinkAsync(context, link => LinkContent.PlanAsync(context, link)));
        endpoints.MapPage("/l/{token}/draft", context => LinkAsync(context, link => LinkDrafts.DownloadAsync(context, link)));
        endpoints.MapPage(StepPattern, context => StepAsync(context, null, (journey, section) =>
            journey.ShowAsync(section, FormValues.Empty, context.RequestAborted)));
        endpoints.MapTypedForm(StepPattern, (context, posted) => StepAsync(context, posted, (journey, section) =>
            journey.PostAsync(section, posted, context.RequestAborted)));
    }

    /// <summary>What the link opens; a meeting is answered without a code.</summary>
    private static async Task<IResult> RootAsync(HttpContext context) =>
        await GoodAsync(context) is { Link.Purpose: LinkPurpose.Meeting }
            ? Answer.SeeOther(LinkPaths.Meeting(context.Route("token")))
            : await LinkAsync(context, link => ShowAsync(context, link));

    private static async Task<IResult> ShowAsync(HttpContext context, Link link)
    {
        if (await LinkDrafts.FindAsync(context, link) is { } draft)
            return LinkDrafts.Show(context, link, draft);
        return await LinkExtracts.FindAsync(context, link) is { } extract ? await LinkExtracts.ShowAsync(context, link, extract) : await LinkContent.ShowAsync(context, link);
    }

    /// <summary>A good link whose code was given; else the page that says what is missing or wrong.</summary>
    internal static async Task<IResult> LinkAsync(HttpContext context, Func<Link, Task<IResult>> show)
    {
        var (link, refusal) = await GoodAsync(context);
        if (link is null)
            return refusal!;
        var cookie = context.RequestServices.GetRequiredService<LinkCookie>();
        if (!cookie.IsOpen(context.Request, link.LinkId))
            return AskForCode(context, []);
        return !cookie.HasPin(context.Request, link.LinkId) && await LinkPins.IsNeededAsync(context, link)
            ? LinkPins.Ask(context)
            : await show(link);
    }

    private static async Task<IResult> PinAsync(HttpContext context, PostedForm posted)
    {
        var (link, refusal) = await GoodAsync(context);
        if (link is null)
            return refusal!;
        return context.RequestServices.GetRequiredService<LinkCookie>().IsOpen(context.Request, link.LinkId)
            ? await LinkPins.TakeAsync(context, posted, link)
            : AskForCode(context, []);
    }

    private static Task<IResult> StepAsync(HttpContext context, PostedForm? posted, Func<Journey, string?, Task<IResult>> go) => LinkAsync(context, async link =>
    {
        if (link.Purpose is not (LinkPurpose.Step or LinkPurpose.Referral))
            return Answer.Failure(new Problem(ErrorCodes.NotFound));
        var services = context.RequestServices;
        var token = context.Route("token");
        if (link.Purpose == LinkPurpose.Referral)
            return await ReferralAnswers.GoAsync(context, link, posted, go);
        var person = await services.GetRequiredService<IPeople>().FindAsync(link.Case.BodyId, link.PersonId, context.RequestAborted);
        var actor = new Actor(link.PersonId, link.Case.BodyId, person?.Roles ?? []);
        // A draft or an extract may be read again after it was answered.
        var isReadAgain = await LinkDrafts.FindAsync(context, link) is not null || await LinkExtracts.FindAsync(context, link) is not null;
        var place = new StepPlace(link.Case, link.TargetId, LinkPaths.Step(token), LinkPaths.Kept(token), LinkPaths.Of(token), isReadAgain ? null : async () =>
            await services.GetRequiredService<ILinks>().MarkUsedAsync(
                link.Case, link.LinkId, services.GetRequiredService<TimeProvider>().GetUtcNow(), context.RequestAborted));
        var (journey, refusal) = await services.GetRequiredService<StepJourneys>().OfAsync(actor, place, posted, context.RequestAborted);
        return journey is null ? refusal! : await go(journey, context.OptionalRoute("section"));
    });

    private static async Task<IResult> SendCodeAsync(HttpContext context, PostedForm posted)
    {
        var (link, refusal) = await GoodAsync(context);
        if (link is null)
            return refusal!;
        return await context.RequestServices.GetRequiredService<LinkCodes>().SendAsync(link, context.RequestAborted) is { } notBefore
            ? DeadLinks.Limited(notBefore)
            : Answer.SeeOther($"{LinkPaths.Of(context.Route("token"))}?code=sent");
    }

    private static async Task<IResult> OpenAsync(HttpContext context, PostedForm posted)
    {
        var (link, refusal) = await GoodAsync(context);
        if (link is null)
            return refusal!;
        if (posted.SwitchTo is { } language)
        {
            context.Visit().Switch(language);
            return AskForCode(context, [], posted.Values);
        }
        if (!posted.IsOurs)
            return AskForCode(context, [new Problem(ErrorCodes.PageStale)], posted.Values);
        if (await TryCodeAsync(context, link, posted.Values["code"]) is { } wrong)
            return AskForCode(context, [new Problem(wrong, "code", LinkWording.EnterCode)], posted.Values);
        var token = context.Route("token");
        context.RequestServices.GetRequiredService<LinkCookie>().Write(context, token, link.LinkId);
        if (link.Purpose == LinkPurpose.Step)
            await context.RequestServices.GetRequiredService<ISteps>().SeenAsync(
                link.Case, link.TargetId, context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(), context.RequestAborted);
        if (!await LinkPins.IsNeededAsync(context, link))
            await context.RequestServices.GetRequiredService<NoticeOpenings>().OpenedAsync(link, context.RequestAborted);
        return Answer.SeeOther(LinkPaths.Of(token));
    }

    private static async Task<ErrorCode?> TryCodeAsync(HttpContext context, Link link, string typed)
    {
        var code = string.Concat(typed.Where(char.IsAsciiDigit));
        if (code.Length == 0)
            return ErrorCodes.Missing;
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        return await context.RequestServices.GetRequiredService<ILinks>().TryCodeAsync(link.Case, link.LinkId, code, now, context.RequestAborted) switch
        {
            CodeOutcome.Right => null,
            CodeOutcome.Wrong => ErrorCodes.CodeWrong,
            CodeOutcome.Expired => ErrorCodes.CodeExpired,
            _ => ErrorCodes.CodeSpent,
        };
    }

    private static async Task<IResult> RenewAsync(HttpContext context, PostedForm posted)
    {
        var opening = await context.RequestServices.GetRequiredService<ILinks>().OpenAsync(context.Route("token"), context.RequestAborted);
        if (opening is not { State: LinkState.Expired or LinkState.Superseded or LinkState.KeyWithdrawn, Link: { Purpose: not LinkPurpose.Invitation } link })
            return DeadLinks.Page(opening, context.Route("token"));
        if (await context.RequestServices.GetRequiredService<LinkCodes>().SendNewLinkAsync(link, context.RequestAborted) is { } notBefore)
            return DeadLinks.Limited(notBefore);
        return Answer.Page<LinkPage>(new LinkPageModel(LinkWording.NewLinkSent, [LinkWording.NewLinkExplained, LinkWording.AskSchool]));
    }

    /// <summary>A link that is not dead; else the page that says why it is.</summary>
    internal static async Task<(Link? Link, IResult? Refusal)> GoodAsync(HttpContext context)
    {
        var token = context.Route("token");
        var opening = await context.RequestServices.GetRequiredService<ILinks>().OpenAsync(token, context.RequestAborted);
        if (opening.Link is { } link)
            context.Visit().Prefer((await context.RequestServices.GetRequiredService<IPeople>().FindAsync(link.Case.BodyId, link.PersonId, context.RequestAborted))?.Language);
        if (opening.Link?.Purpose == LinkPurpose.Invitation)
            return (null, Answer.SeeOther(PeoplePaths.Invitation(token)));
        return opening is { State: LinkState.Good, Link: { } good } ? (good, null) : (null, DeadLinks.Page(opening, token));
    }

    private static IResult AskForCode(HttpContext context, IReadOnlyList<Problem> problems, FormValues? values = null) => Answer.Page<CodePage>(
        new CodePageModel(context.Route("token"), context.Request.Query["code"] == "sent", values ?? FormValues.Empty, problems),
        problems.Count == 0 ? StatusCodes.Status200OK : problems[0].Code.Status);
}
