using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Links;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.People;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.People;

/// <summary>What an invitation leads to: whom it is for, and the button that links the account somebody is signed in with.
/// Looking changes nothing.</summary>
internal static class InvitationEndpoints
{
    private const string Pattern = "/invitation/{token}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(Pattern, context => InvitedAsync(context, (link, _) => ShowAsync(context, link)));
        endpoints.MapForm(Pattern, (context, _) => InvitedAsync(context, (link, account) => AcceptAsync(context, link, account)));
    }

    /// <summary>A good invitation and an account that may take it up; else what is missing or wrong.</summary>
    private static async Task<IResult> InvitedAsync(HttpContext context, Func<Link, EntraAccount, Task<IResult>> go)
    {
        var visit = context.Visit();
        if (visit.Options.EntraTenants is not { } tenants)
            return Answer.Page<LinkPage>(new LinkPageModel(PeopleWording.Invitation, [PeopleWording.OnlyBehindEntra]));
        if (visit.Account is not { Account: { } account })
            return CaseAccess.SignInFirst(context);
        if (!tenants.Contains(account.TenantId))
            return Answer.Page<LinkPage>(new LinkPageModel(PeopleWording.Invitation, [PeopleWording.OtherOrganisation]), StatusCodes.Status403Forbidden);
        var opening = await context.RequestServices.GetRequiredService<ILinks>().OpenAsync(context.Route("token"), context.RequestAborted);
        return opening is { State: LinkState.Good, Link: { Purpose: LinkPurpose.Invitation } link }
            ? await go(link, account)
            : Answer.Page<LinkPage>(new LinkPageModel(LinkWording.DeadHeading, [PeopleWording.AskAgain]), StatusCodes.Status410Gone);
    }

    private static async Task<IResult> ShowAsync(HttpContext context, Link link)
    {
        var services = context.RequestServices;
        var body = await services.GetRequiredService<IBodies>().FindAsync(link.Case.BodyId, context.RequestAborted);
        if (body is null || await services.GetRequiredService<IPeople>().FindAsync(body.BodyId, link.PersonId, context.RequestAborted) is not { } person)
            return Answer.Failure(new Problem(ErrorCodes.PersonNotFound));
        context.Visit().Prefer(person.Language);
        return Answer.Page<LinkPage>(new LinkPageModel(
            PeopleWording.InvitationFor.With(BilingualText.Same(person.FullName)),
            [PeopleWording.At.With(body.Name, RoleNames.List(person.Roles)), PeopleWording.IfThisIsYou],
            new LinkButton(PeoplePaths.Invitation(context.Route("token")), PeopleWording.Accept)));
    }

    private static async Task<IResult> AcceptAsync(HttpContext context, Link link, EntraAccount account) =>
        await context.RequestServices.GetRequiredService<Invitations>().AcceptAsync(link, account, context.RequestAborted) switch
        {
            AccountLinking.Linked => Answer.SeeOther("/"),
            AccountLinking.AccountTaken => Answer.Failure(new Problem(ErrorCodes.AccountTaken)),
            AccountLinking.PersonTaken => Answer.Failure(new Problem(ErrorCodes.PersonHasAccount)),
            _ => Answer.Failure(new Problem(ErrorCodes.PersonNotFound)),
        };
}
