using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.People;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.People;

/// <summary>Who looks after a body's staff.</summary>
internal static class PeopleAccess
{
    public static IReadOnlyList<Role> Managers { get; } = [Role.Administrator, Role.Headteacher];

    /// <summary>The body and who manages its staff now; else the answer that keeps them out.</summary>
    public static async Task<(Body? Body, Actor Actor, IResult? Refusal)> ManagerAsync(HttpContext context)
    {
        var bodyId = context.Route("bodyId");
        if (context.Visit().Person is not { } person)
            return (null, null!, CaseAccess.SignInFirst(context));
        var actor = person.At(bodyId);
        if (!StaffRoles.MayManage(actor))
            return (null, actor, CaseAccess.NotAllowed(PeopleWording.People));
        return await context.RequestServices.GetRequiredService<IBodies>().FindAsync(bodyId, context.RequestAborted) is { } body
            ? (body, actor, null)
            : (null, actor, Answer.Failure(new Problem(ErrorCodes.NotFound)));
    }
}
