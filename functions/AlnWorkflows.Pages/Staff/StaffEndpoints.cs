using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.TellStaff;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Staff;

/// <summary>What is a member of staff's own: their list as it stands now, and the days on which they are told of it.</summary>
internal static class StaffEndpoints
{
    private const string DaysPattern = "/schools/{bodyId}/my-days";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/my-list", context => Task.FromResult(Schools.Choose(context, ListPath)));
        endpoints.MapPage("/my-days", context => Task.FromResult(Schools.Choose(context, DaysPath)));
        endpoints.MapPage("/schools/{bodyId}/my-list", ListAsync);
        endpoints.MapPage(DaysPattern, context => DaysAsync(context, (journey, values) => journey.ShowAsync(null, values, context.RequestAborted)));
        endpoints.MapTypedForm(DaysPattern, (context, posted) => DaysAsync(context, (journey, _) => journey.PostAsync(null, posted, context.RequestAborted)));
    }

    public static string ListPath(string bodyId) => $"/schools/{bodyId}/my-list";

    public static string DaysPath(string bodyId) => $"/schools/{bodyId}/my-days";

    private static async Task<IResult> ListAsync(HttpContext context)
    {
        var bodyId = context.Route("bodyId");
        var (actor, refusal) = CaseAccess.Reader(context, bodyId, StaffWording.MyList);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        if (await services.GetRequiredService<IBodies>().FindAsync(bodyId, context.RequestAborted) is not { } body)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));
        var calendar = await services.GetRequiredService<ICalendars>().OfBodyAsync(bodyId, context.RequestAborted);
        var items = await services.GetRequiredService<Owed>().OfBodyAsync(body, calendar, context.RequestAborted);
        return Answer.Page<MyListPage>(new MyListModel(
            body,
            [.. items.Where(item => item.OwnerIds.Contains(actor.PersonId))],
            London.Today(services.GetRequiredService<TimeProvider>()),
            context.Request.Query["done"] == "saved"));
    }

    private static async Task<IResult> DaysAsync(HttpContext context, Func<Journey, FormValues, Task<IResult>> go)
    {
        var bodyId = context.Route("bodyId");
        var (actor, refusal) = CaseAccess.Reader(context, bodyId, StaffWording.MyDays);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        var people = services.GetRequiredService<IPeople>();
        if (await people.FindAsync(bodyId, actor.PersonId, context.RequestAborted) is not { } person)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));

        var form = MyDaysForm.For(person, await people.StaffAsync(bodyId, context.RequestAborted));
        var known = MyDaysForm.Values(person);
        var state = FormShape.Of(form, [.. known.All.Select(pair => $"{pair.Key}={pair.Value}")]);
        var plan = new JourneyPlan(form, DaysPath(bodyId), ListPath(bodyId), state, bodyId, actor.PersonId, "my-days", CommonWording.Save);
        var journey = new Journey(plan, services.GetRequiredService<IDrafts>(), context.Visit(), async (values, _) =>
        {
            await people.SaveAsync(MyDaysForm.Changed(person, values), audit: null, context.RequestAborted);
            return JourneyEnd.With(Answer.SeeOther($"{ListPath(bodyId)}?done=saved"));
        });
        return await go(journey, known);
    }
}
