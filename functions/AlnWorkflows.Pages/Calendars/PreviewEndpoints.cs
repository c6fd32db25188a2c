using System.Globalization;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>Before a change of calendar is saved: which dates move, and what follows; then the save.</summary>
internal static class PreviewEndpoints
{
    private const string Pattern = "/schools/{bodyId}/calendar/preview";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(Pattern, context => WithPendingAsync(context, (place, pending) => ShowAsync(context, place, pending, [])));
        endpoints.MapForm(Pattern, (context, posted) => WithPendingAsync(context, (place, pending) => SaveAsync(context, place, pending, posted)));
    }

    private static async Task<IResult> WithPendingAsync(HttpContext context, Func<CalendarPlace, PendingChange, Task<IResult>> go)
    {
        var (place, refusal) = await CalendarPlace.FindAsync(context, mustEdit: true);
        if (place is null)
            return refusal!;
        return await place.PendingAsync() is { Change.IsNothing: false } pending ? await go(place, pending) : Answer.SeeOther(CasePaths.Calendar(place.Body.BodyId));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, CalendarPlace place, PendingChange pending, IReadOnlyList<Problem> before)
    {
        var overlay = pending.Change.ApplyTo(place.Overlay);
        List<Problem> problems = [.. before, .. await place.ProblemsOfAsync(overlay, field: null)];
        var moves = problems.Count > before.Count ? [] : await context.RequestServices.GetRequiredService<CalendarPreview>().OfAsync(overlay, context.RequestAborted);
        return Answer.Page<PreviewPage>(
            new PreviewModel(place.Body, pending, place.Overlay.Revision, moves, problems),
            problems.Count == 0 ? StatusCodes.Status200OK : problems.Max(problem => problem.Code.Status));
    }

    private static async Task<IResult> SaveAsync(HttpContext context, CalendarPlace place, PendingChange pending, PostedForm posted)
    {
        var overlay = pending.Change.ApplyTo(place.Overlay);
        var isCurrent = posted.Values["revision"] == place.Overlay.Revision.ToString(CultureInfo.InvariantCulture);
        if (isCurrent && (await place.ProblemsOfAsync(overlay, field: null)).Count > 0)
            return await ShowAsync(context, place, pending, []);
        if (isCurrent && await context.RequestServices.GetRequiredService<CalendarSaving>().SaveAsync(place.Actor, overlay, place.Overlay.Revision, context.RequestAborted))
        {
            await place.ForgetPendingAsync();
            return Answer.SeeOther(CalendarPaths.Saved(place.Body.BodyId, pending.Year));
        }
        var (now, refusal) = await CalendarPlace.FindAsync(context, mustEdit: true);
        return now is null ? refusal! : await ShowAsync(context, now, pending, [new Problem(ErrorCodes.CalendarChangedMeanwhile)]);
    }
}
