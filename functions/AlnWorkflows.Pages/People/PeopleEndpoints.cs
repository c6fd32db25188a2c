using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.People;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.People;

/// <summary>A body's staff: who they are, what they may do, and whether their account is linked.</summary>
internal static class PeopleEndpoints
{
    private const string ListPattern = "/schools/{bodyId}/people";
    private const string NewPattern = $"{ListPattern}/new";
    private const string PersonPattern = $"{ListPattern}/of/{{personId}}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(PeoplePaths.Any, context => Task.FromResult(Choose(context)));
        endpoints.MapPage(ListPattern, ShowAsync);
        foreach (var pattern in new[] { NewPattern, PersonPattern })
        {
            endpoints.MapPage(pattern, context => JourneyAsync(context, (journey, values) => journey.ShowAsync(null, values, context.RequestAborted)));
            endpoints.MapTypedForm(pattern, (context, posted) => JourneyAsync(context, (journey, _) => journey.PostAsync(null, posted, context.RequestAborted)));
        }

        endpoints.MapForm($"{PersonPattern}/invite", (context, _) => InviteAsync(context));
        endpoints.MapForm($"{PersonPattern}/unlink", (context, _) => UnlinkAsync(context));
    }

    private static IResult Choose(HttpContext context)
    {
        if (context.Visit().Person is not { } person)
            return CaseAccess.SignInFirst(context);
        var managed = person.BodyIds.Where(bodyId => StaffRoles.MayManage(person.At(bodyId))).ToList();
        return managed.Count switch
        {
            0 => CaseAccess.NotAllowed(PeopleWording.People),
            1 => Answer.SeeOther(PeoplePaths.List(managed[0])),
            _ => Answer.Page<ChooseSchoolPage>(new ChooseSchoolModel([.. managed.Select(bodyId => new SchoolChoice(bodyId, PeoplePaths.List(bodyId)))])),
        };
    }

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var (body, _, refusal) = await PeopleAccess.ManagerAsync(context);
        if (body is null)
            return refusal!;
        BilingualText? done = context.Request.Query["done"].ToString() switch
        {
            "saved" => ContactWording.Saved,
            "invited" => PeopleWording.Invited,
            "unlinked" => PeopleWording.Unlinked,
            _ => null,
        };
        var staff = await context.RequestServices.GetRequiredService<IPeople>().StaffAsync(body.BodyId, context.RequestAborted);
        return Answer.Page<PeopleListPage>(new PeopleListModel(body, staff, done, context.Visit().Options.EntraTenants is not null));
    }

    private static async Task<IResult> JourneyAsync(HttpContext context, Func<Journey, FormValues, Task<IResult>> go)
    {
        var (body, actor, refusal) = await PeopleAccess.ManagerAsync(context);
        if (body is null)
            return refusal!;
        var services = context.RequestServices;
        var people = services.GetRequiredService<IPeople>();
        var personId = context.OptionalRoute("personId");
        var person = personId is null ? null : await people.FindAsync(body.BodyId, personId, context.RequestAborted);
        if (personId is not null && person is null)
            return Answer.Failure(new Problem(ErrorCodes.PersonNotFound));

        var form = PeopleForm.For(body, person);
        var known = person is null ? FormValues.Empty : PeopleForm.Values(person);
        var state = FormShape.Of(form, [.. known.All.Select(pair => $"{pair.Key}={pair.Value}")]);
        var path = person is null ? PeoplePaths.New(body.BodyId) : PeoplePaths.Person(body.BodyId, person.PersonId);
        var plan = new JourneyPlan(form, path, PeoplePaths.List(body.BodyId), state, body.BodyId, actor.PersonId, $"staff-{personId ?? "new"}", CommonWording.Save);
        var journey = new Journey(plan, services.GetRequiredService<IDrafts>(), context.Visit(), async (values, _) =>
        {
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            var changed = PeopleForm.Changed(person ?? new Person(body.BodyId, Ids.New(), "", "", []), body, values, London.DateOf(now));
            await people.SaveAsync(changed, StaffRecord.Entry(body.BodyId, StaffRecord.PersonSaved, changed.PersonId, actor.PersonId, now), context.RequestAborted);
            return JourneyEnd.With(Answer.SeeOther($"{PeoplePaths.List(body.BodyId)}?done=saved"));
        });
        return await go(journey, known);
    }

    private static async Task<IResult> InviteAsync(HttpContext context)
    {
        var (body, actor, refusal) = await PeopleAccess.ManagerAsync(context);
        if (body is null)
            return refusal!;
        var problem = await context.RequestServices.GetRequiredService<Invitations>().InviteAsync(actor, context.Route("personId"), context.RequestAborted);
        return problem is null ? Answer.SeeOther($"{PeoplePaths.List(body.BodyId)}?done=invited") : Answer.Failure(problem);
    }

    private static async Task<IResult> UnlinkAsync(HttpContext context)
    {
        var (body, actor, refusal) = await PeopleAccess.ManagerAsync(context);
        if (body is null)
            return refusal!;
        var services = context.RequestServices;
        var personId = context.Route("personId");
        var entry = StaffRecord.Entry(body.BodyId, StaffRecord.AccountUnlinked, personId, actor.PersonId, services.GetRequiredService<TimeProvider>().GetUtcNow());
        await services.GetRequiredService<IPeople>().UnlinkAsync(body.BodyId, personId, entry, context.RequestAborted);
        return Answer.SeeOther($"{PeoplePaths.List(body.BodyId)}?done=unlinked");
    }
}
