using System.Globalization;
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

namespace AlnWorkflows.Pages.Calendars;

/// <summary>The calendar of a school or an authority: everybody of it sees it, its administrators enter what is missing.
/// Whatever they enter is previewed before it is saved.</summary>
internal static class CalendarEndpoints
{
    private const string DayPattern = "/schools/{bodyId}/calendar/{kind:regex(^(inset|closure|extra)$)}";
    private const string TermsPattern = "/schools/{bodyId}/calendar/terms/{year:int:range(2023,2100)}/{section?}";
    private const string ImportPattern = "/schools/{bodyId}/calendar/import";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/calendar", ChooseAsync);
        endpoints.MapPage("/schools/{bodyId}/calendar", ShowAsync);
        endpoints.MapPage(DayPattern, context => DayAsync(context, journey => journey.ShowAsync(null, FormValues.Empty, context.RequestAborted)));
        endpoints.MapTypedForm(DayPattern, (context, posted) => DayAsync(context, journey => journey.PostAsync(null, posted, context.RequestAborted)));
        endpoints.MapPage(TermsPattern, context => TermsAsync(context, (journey, section) => journey.ShowAsync(section, FormValues.Empty, context.RequestAborted)));
        endpoints.MapTypedForm(TermsPattern, (context, posted) => TermsAsync(context, (journey, section) => journey.PostAsync(section, posted, context.RequestAborted)));
        endpoints.MapPage(ImportPattern, context => ImportAsync(context, journey => journey.ShowAsync(null, FormValues.Empty, context.RequestAborted)));
        endpoints.MapTypedForm(ImportPattern, (context, posted) => ImportAsync(context, journey => journey.PostAsync(null, posted, context.RequestAborted)));
        endpoints.MapForm("/schools/{bodyId}/calendar/remove", RemoveAsync);
        PreviewEndpoints.Map(endpoints);
    }

    private static async Task<IResult> ChooseAsync(HttpContext context)
    {
        if (context.Visit().Person is not { } person)
            return CaseAccess.SignInFirst(context);
        var bodies = person.BodyIds.ToList();
        return bodies.Count switch
        {
            0 => CaseAccess.NotAllowed(CommonWording.Calendar),
            1 => Answer.SeeOther(CasePaths.Calendar(bodies[0])),
            _ => Answer.Page<ChooseSchoolPage>(new ChooseSchoolModel([.. bodies.Select(body => new SchoolChoice(body, CasePaths.Calendar(body)))])),
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
        var pending = place.MayEdit && await place.PendingAsync() is not null;
        return Answer.Page<CalendarPage>(new CalendarModel(
            place.Body, calendar, place.Stored, year, place.Today, place.MayEdit, pending, context.Request.Query["done"] == "saved"));
    }

    private static async Task<IResult> DayAsync(HttpContext context, Func<Journey, Task<IResult>> go)
    {
        var (place, refusal) = await CalendarPlace.FindAsync(context, mustEdit: true);
        if (place is null)
            return refusal!;
        var kind = context.Route("kind");
        return await go(place.Journey(DayForms.Of(kind)!, kind, $"{CasePaths.Calendar(place.Body.BodyId)}/{kind}", (values, _) =>
            place.ProposeAsync(new PendingChange(DayForms.Change(kind, values)), "date")));
    }

    private static async Task<IResult> TermsAsync(HttpContext context, Func<Journey, string?, Task<IResult>> go)
    {
        var (place, refusal) = await CalendarPlace.FindAsync(context, mustEdit: true);
        if (place is null)
            return refusal!;
        var year = new SchoolYear(int.Parse(context.Route("year"), CultureInfo.InvariantCulture));
        var journey = place.Journey(TermDatesForm.For(year), $"terms-{year.StartYear}", CalendarPaths.Terms(place.Body.BodyId, year), (values, _) =>
            place.ProposeAsync(new PendingChange(CalendarChange.Nothing with { TermDates = [TermDatesForm.Read(year, values)] }), null));
        return await go(journey, context.OptionalRoute("section"));
    }

    private static async Task<IResult> ImportAsync(HttpContext context, Func<Journey, Task<IResult>> go)
    {
        var (place, refusal) = await CalendarPlace.FindAsync(context, mustEdit: true);
        if (place is null)
            return refusal!;
        return await go(place.Journey(ImportForm.Form, "import", CalendarPaths.Import(place.Body.BodyId), async (values, file) =>
        {
            var (pending, problems) = ImportForm.Read(values, file!, await place.BeneathAsync());
            return pending is null ? JourneyEnd.Refused(problems) : await place.ProposeAsync(pending, "file");
        }));
    }

    private static async Task<IResult> RemoveAsync(HttpContext context, PostedForm posted)
    {
        var (place, refusal) = await CalendarPlace.FindAsync(context, mustEdit: true);
        if (place is null)
            return refusal!;
        if (posted.Values.Date("date") is not { } date)
            return Answer.Failure(new Problem(ErrorCodes.BadRequest, null, CommonWording.Date));
        var end = await place.ProposeAsync(new PendingChange(CalendarChange.Nothing with { Removed = [date] }), null);
        return end.Result ?? Answer.Failure(end.Problems[0]);
    }
}
