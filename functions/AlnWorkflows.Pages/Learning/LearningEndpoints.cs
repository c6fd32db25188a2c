using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.OwnLearning;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Learning;

/// <summary>A member of staff's own list of professional learning: kept here, downloaded for the passport.</summary>
internal static class LearningEndpoints
{
    private const string Pattern = "/schools/{bodyId}/my-learning";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(Pattern, ShowAsync);
        endpoints.MapPage($"{Pattern}/list.csv", DownloadAsync);
        endpoints.MapPage($"{Pattern}/add", context => AddAsync(context, journey => journey.ShowAsync(null, FormValues.Empty, context.RequestAborted)));
        endpoints.MapTypedForm($"{Pattern}/add", (context, posted) => AddAsync(context, journey => journey.PostAsync(null, posted, context.RequestAborted)));
        endpoints.MapForm($"{Pattern}/remove", RemoveAsync);
    }

    public static string Path(string bodyId) => $"/schools/{bodyId}/my-learning";

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var bodyId = context.Route("bodyId");
        var (actor, refusal) = CaseAccess.Reader(context, bodyId, LearningWording.Heading);
        if (actor is null)
            return refusal!;
        if (await context.RequestServices.GetRequiredService<IBodies>().FindAsync(bodyId, context.RequestAborted) is not { } body)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));
        return Answer.Page<LearningPage>(new LearningModel(body, await EntriesAsync(context, actor), context.Request.Query["done"] == "saved"));
    }

    private static async Task<IResult> DownloadAsync(HttpContext context)
    {
        var (actor, refusal) = CaseAccess.Reader(context, context.Route("bodyId"), LearningWording.Heading);
        return actor is null ? refusal! : Results.Bytes(LearningCsv.Write(await EntriesAsync(context, actor)), "text/csv; charset=utf-8", "dysgu-proffesiynol-professional-learning.csv");
    }

    private static async Task<IResult> AddAsync(HttpContext context, Func<Journey, Task<IResult>> go)
    {
        var bodyId = context.Route("bodyId");
        var (actor, refusal) = CaseAccess.Reader(context, bodyId, LearningWording.Heading);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        var form = LearningForm.For(London.Today(services.GetRequiredService<TimeProvider>()));
        var plan = new JourneyPlan(form, $"{Path(bodyId)}/add", Path(bodyId), FormShape.Of(form), bodyId, actor.PersonId, "own-learning", CommonWording.Save);
        return await go(new Journey(plan, services.GetRequiredService<IDrafts>(), context.Visit(), async (values, _) =>
            await services.GetRequiredService<LearningKeeping>().AddAsync(actor, IdOf(values), values, context.RequestAborted) is { Count: > 0 } problems
                ? JourneyEnd.Refused(problems)
                : JourneyEnd.With(Answer.SeeOther($"{Path(bodyId)}?done=saved"))));
    }

    private static async Task<IResult> RemoveAsync(HttpContext context, PostedForm posted)
    {
        var bodyId = context.Route("bodyId");
        var (actor, refusal) = CaseAccess.Reader(context, bodyId, LearningWording.Heading);
        if (actor is null)
            return refusal!;
        await context.RequestServices.GetRequiredService<LearningKeeping>().RemoveAsync(actor, posted.Values["entry"], context.RequestAborted);
        return Answer.SeeOther($"{Path(bodyId)}?done=saved");
    }

    /// <summary>The same learning on the same day is one entry, however often its form is sent.</summary>
    private static string IdOf(FormValues values) => Ids.From($"{values.Date("on"):O}|{values["kind"]}|{values["title"]}");

    private static Task<IReadOnlyList<LearningEntry>> EntriesAsync(HttpContext context, Actor actor) =>
        context.RequestServices.GetRequiredService<ILearning>().OfPersonAsync(actor.BodyId, actor.PersonId, context.RequestAborted);
}
