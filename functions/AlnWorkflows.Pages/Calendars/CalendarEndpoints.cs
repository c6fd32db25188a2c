using System.Globalization;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>A school's calendar: everybody of the school sees it, its administrators enter what is missing.</summary>
internal static class CalendarEndpoints
{
    private const string DayPattern = "/schools/{bodyId}/calendar/{kind:regex(^(inset|closure)$)}";
    private const string TermsPattern = "/schools/{bodyId}/calendar/terms/{year:int:range(2000,2100)}/{section?}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/calendar", ChooseAsync);
        endpoints.MapPage("/schools/{bodyId}/calendar", ShowAsync);
        endpoints.MapPage(DayPattern, context => DayAsync(context, journey => journey.ShowAsync(null, FormValues.Empty, context.RequestAborted)));
        endpoints.MapTypedForm(DayPattern, (context, posted) => DayAsync(context, journey => journey.PostAsync(null, posted, context.RequestAborted)));
        endpoints.MapPage(TermsPattern, context => TermsAsync(context, (journey, section) => journey.ShowAsync(section, FormValues.Empty, context.RequestAborted)));
        endpoints.MapTypedForm(TermsPattern, (context, posted) => TermsAsync(context, (journey, section) => journey.PostAsync(section, posted, context.RequestAborted)));
        endpoints.MapForm("/schools/{bodyId}/calendar/remove", RemoveAsync);
    }

    private static async Task<IResult> ChooseAsync(HttpContext context)
    {
        if (context.Visit().Person is not { } person)
            return CaseAccess.SignInFirst(context);
        var schools = new List<string>();
        foreach (var bodyId in person.BodyIds)
            if (await context.RequestServices.GetRequiredService<IBodies>().FindAsync(bodyId, context.RequestAborted) is { Kind: not BodyKind.LocalAuthority })
                schools.Add(bodyId);
        return schools.Count switch
        {
            0 => CaseAccess.NotAllowed(CommonWording.Calendar),
            1 => Answer.SeeOther(CasePaths.Calendar(schools[0])),
            _ => Answer.Page<ChooseSchoolPage>(new ChooseSchoolModel([.. schools.Select(school => new SchoolChoice(school, CasePaths.Calendar(school)))])),
        };
    }

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var (place, refusal) = await CalendarPlace.FindAsync(context, mustEdit: false);
        if (place is null)
            return refusal!;
        var year = int.TryParse(context.Request.Query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start is >= 2000 and <= 2100
            ? new SchoolYear(start)
            : SchoolYear.Of(place.Today);
        var calendar = await context.RequestServices.GetRequiredService<ICalendars>().OfBodyAsync(place.Body.BodyId, context.RequestAborted);
        return Answer.Page<CalendarPage>(new CalendarModel(
            place.Body, calendar, place.Stored, year, place.Today, place.MayEdit, context.Request.Query["done"] == "saved"));
    }

    private static async Task<IResult> DayAsync(HttpContext context, Func<Journey, Task<IResult>> go)
    {
        var (place, refusal) = await CalendarPlace.FindAsync(context, mustEdit: true);
        if (place is null)
            return refusal!;
        var kind = context.Route("kind");
        return await go(place.Journey(DayForms.Of(kind)!, kind, $"{CasePaths.Calendar(place.Body.BodyId)}/{kind}", values =>
            place.SaveAsync(DayForms.Added(place.Overlay, kind, values), values.Date("date")!.Value)));
    }

    private static async Task<IResult> TermsAsync(HttpContext context, Func<Journey, string?, Task<IResult>> go)
    {
        var (place, refusal) = await CalendarPlace.FindAsync(context, mustEdit: true);
        if (place is null)
            return refusal!;
        var year = new SchoolYear(int.Parse(context.Route("year"), CultureInfo.InvariantCulture));
        var journey = place.Journey(TermDatesForm.For(year), $"terms-{year.StartYear}", $"{CasePaths.Calendar(place.Body.BodyId)}/terms/{year.StartYear}", values =>
        {
            var others = place.Overlay.TermDates.Where(terms => terms.SchoolYear != year);
            return place.SaveAsync(place.Overlay with { TermDates = [.. others, TermDatesForm.Read(year, values)] }, year.First);
        });
        return await go(journey, context.OptionalRoute("section"));
    }

    private static async Task<IResult> RemoveAsync(HttpContext context, PostedForm posted)
    {
        var (place, refusal) = await CalendarPlace.FindAsync(context, mustEdit: true);
        if (place is null)
            return refusal!;
        if (posted.Values.Date("date") is not { } date || DayForms.Of(posted.Values["kind"]) is null)
            return Answer.Failure(new Problem(ErrorCodes.BadRequest, null, CommonWording.Date));
        if (posted.Values["revision"] != place.Overlay.Revision.ToString(CultureInfo.InvariantCulture))
            return Answer.Failure(new Problem(ErrorCodes.PageStale));
        var end = await place.SaveAsync(DayForms.Removed(place.Overlay, posted.Values["kind"], date), date);
        return end.Result ?? Answer.Failure(end.Problems[0]);
    }
}
