using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Contacts;

/// <summary>Adding somebody to a case, and changing who they are and what they are to the learner.</summary>
internal static class RelationEndpoints
{
    private static readonly string[] Patterns = ["/cases/{bodyId}/{caseId}/contacts/new", "/cases/{bodyId}/{caseId}/contacts/{personId}/relation"];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var pattern in Patterns)
        {
            endpoints.MapPage(pattern, context => JourneyAsync(context, (journey, values) => journey.ShowAsync(null, values, context.RequestAborted)));
            endpoints.MapTypedForm(pattern, (context, posted) => JourneyAsync(context, (journey, _) => journey.PostAsync(null, posted, context.RequestAborted)));
        }
    }

    private static async Task<IResult> JourneyAsync(HttpContext context, Func<Journey, FormValues, Task<IResult>> go)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, CaseWording.People);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        var cases = services.GetRequiredService<ICases>();
        if (await cases.FindAsync(key, context.RequestAborted) is not { } found)
            return Answer.Failure(new Problem(ErrorCodes.CaseNotFound));

        var personId = context.OptionalRoute("personId");
        var contacts = await cases.ContactsAsync(key, context.RequestAborted);
        var contact = contacts.FirstOrDefault(one => one.PersonId == personId && one.Relation != ContactRelation.Learner);
        var person = contact is null ? null : await services.GetRequiredService<IPeople>().FindAsync(key.BodyId, contact.PersonId, context.RequestAborted);
        if (personId is not null && person is null)
            return Answer.Failure(new Problem(ErrorCodes.CaseNotFound));

        var form = RelationForm.For(contact, person, found.Learner, [.. contacts.Where(one => one.PersonId != personId)], London.Today(services.GetRequiredService<TimeProvider>()));
        var known = contact is null || person is null ? FormValues.Empty : RelationForm.Values(contact, person);
        var state = FormShape.Of(form, [.. known.All.Select(pair => $"{pair.Key}={pair.Value}")]);
        var path = personId is null ? CasePaths.NewContact(key) : CasePaths.Relation(key, personId);
        var plan = new JourneyPlan(form, path, CasePaths.Case(key), state, key.BodyId, actor.PersonId, $"relation-{personId ?? key.CaseId}", CommonWording.Save);
        var journey = new Journey(plan, services.GetRequiredService<IDrafts>(), context.Visit(), async (values, _) =>
        {
            var saved = await SaveAsync(services, key, contact, person, actor, values, context.RequestAborted);
            return JourneyEnd.With(Answer.SeeOther(personId is null ? CasePaths.Contact(key, saved) : $"{CasePaths.Case(key)}?done=saved"));
        });
        return await go(journey, known);
    }

    private static async Task<string> SaveAsync(
        IServiceProvider services, CaseKey key, CaseContact? contact, Person? person, Actor actor, FormValues values, CancellationToken cancellationToken)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var personId = person?.PersonId ?? Ids.New();
        var audit = new AuditEntry(
            key, contact is null ? "contact-added" : "contact-changed", actor.PersonId, London.DateOf(now), now, new Dictionary<string, string> { ["person"] = personId });
        await services.GetRequiredService<IPeople>().SaveAsync(RelationForm.Changed(person ?? new Person(key.BodyId, personId, "", "", []), values), null, cancellationToken);
        await services.GetRequiredService<ICases>().SaveContactAsync(
            key, RelationForm.Changed(contact ?? new CaseContact(personId, ContactRelation.Professional), values), audit, cancellationToken);
        return personId;
    }
}
