using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Contacts;

/// <summary>A contact's PIN: made by staff, shown once to be printed and handed over, made anew where it was forgotten or locked.</summary>
internal static class PinEndpoints
{
    private const string Pattern = "/cases/{bodyId}/{caseId}/contacts/{personId}/pin";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(Pattern, context => ForContactAsync(context, (key, person, _, pins) => ShowAsync(context, key, person, pins)));
        endpoints.MapForm(Pattern, (context, _) => ForContactAsync(context, async (key, person, actor, pins) =>
        {
            var pin = await pins.MakeAsync(key.BodyId, person.PersonId, Entry(context, key, "pin-made", person, actor), context.RequestAborted);
            return Answer.Page<PinPage>(new PinPageModel(key, person, PinState.Set, pin));
        }));
        endpoints.MapForm($"{Pattern}/remove", (context, _) => ForContactAsync(context, async (key, person, actor, pins) =>
        {
            await pins.RemoveAsync(key.BodyId, person.PersonId, Entry(context, key, "pin-removed", person, actor), context.RequestAborted);
            return Answer.SeeOther(CasePaths.Pin(key, person.PersonId));
        }));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, CaseKey key, Person person, IPins pins) =>
        Answer.Page<PinPage>(new PinPageModel(key, person, await pins.StateAsync(key.BodyId, person.PersonId, context.RequestAborted)));

    private static async Task<IResult> ForContactAsync(HttpContext context, Func<CaseKey, Person, Actor, IPins, Task<IResult>> act)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, PinWording.Title);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        var personId = context.Route("personId");
        return (await services.GetRequiredService<ICases>().ContactsAsync(key, context.RequestAborted)).Any(contact => contact.PersonId == personId)
            && await services.GetRequiredService<IPeople>().FindAsync(key.BodyId, personId, context.RequestAborted) is { } person
            ? await act(key, person, actor, services.GetRequiredService<IPins>())
            : Answer.Failure(new Problem(ErrorCodes.CaseNotFound));
    }

    private static AuditEntry Entry(HttpContext context, CaseKey key, string what, Person person, Actor actor)
    {
        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        return new(key, what, actor.PersonId, London.DateOf(now), now, new Dictionary<string, string> { ["person"] = person.PersonId });
    }
}
