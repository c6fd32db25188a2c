using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Contacts;

/// <summary>Changing what is known of a person concerned with a case.</summary>
internal static class ContactEndpoints
{
    private const string Pattern = "/cases/{bodyId}/{caseId}/contacts/{personId}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(Pattern, context => JourneyAsync(context, (journey, values) => journey.ShowAsync(null, values, context.RequestAborted)));
        endpoints.MapTypedForm(Pattern, (context, posted) => JourneyAsync(context, (journey, _) => journey.PostAsync(null, posted, context.RequestAborted)));
    }

    private static async Task<IResult> JourneyAsync(HttpContext context, Func<Journey, FormValues, Task<IResult>> go)
    {
        var key = CaseAccess.Key(context);
        var personId = context.Route("personId");
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, CaseWording.People);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        var cases = services.GetRequiredService<ICases>();
        if (await cases.FindAsync(key, context.RequestAborted) is not { } found
            || (await cases.ContactsAsync(key, context.RequestAborted)).FirstOrDefault(one => one.PersonId == personId) is not { } contact
            || await services.GetRequiredService<IPeople>().FindAsync(key.BodyId, personId, context.RequestAborted) is not { } person)
            return Answer.Failure(new Problem(ErrorCodes.CaseNotFound));

        var form = ContactForm.For(contact, person, London.Today(services.GetRequiredService<TimeProvider>()));
        var known = ContactForm.Values(contact, person, found.Learner);
        var state = FormShape.Of(form, [.. known.All.Select(pair => $"{pair.Key}={pair.Value}")]);
        var plan = new JourneyPlan(form, CasePaths.Contact(key, personId), CasePaths.Case(key), state, key.BodyId, actor.PersonId, $"contact-{personId}", CommonWording.Save);
        var journey = new Journey(plan, services.GetRequiredService<IDrafts>(), context.Visit(), async (values, _) =>
        {
            await SaveAsync(services, key, contact, person, actor, values, context.RequestAborted);
            return JourneyEnd.With(Answer.SeeOther($"{CasePaths.Case(key)}?done=saved"));
        });
        return await go(journey, known);
    }

    private static async Task SaveAsync(
        IServiceProvider services, CaseKey key, CaseContact contact, Person person, Actor actor, FormValues values, CancellationToken cancellationToken)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var audit = new AuditEntry(
            key, "contact-changed", actor.PersonId, London.DateOf(now), now, new Dictionary<string, string> { ["person"] = person.PersonId });
        var cases = services.GetRequiredService<ICases>();
        await services.GetRequiredService<IPeople>().SaveAsync(ContactForm.Changed(person, values), audit, cancellationToken);
        if (values.IsYes("noMessages") != contact.NoMessages)
            await cases.SaveContactAsync(key, contact with { NoMessages = values.IsYes("noMessages") }, audit, cancellationToken);
        if (contact.Relation == ContactRelation.Learner)
            await cases.ChangeAsync(key, found => found with { Learner = ContactForm.Changed(found.Learner, values) }, null, cancellationToken);
    }
}
