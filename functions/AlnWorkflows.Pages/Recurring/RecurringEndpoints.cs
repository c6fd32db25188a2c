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
using AlnWorkflows.Processes.RecurringDuties;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AlnWorkflows.Pages.Recurring;

/// <summary>A school's recurring duties: what it has chosen, what was done and missed, and each period's record.</summary>
internal static class RecurringEndpoints
{
    private const string Pattern = "/schools/{bodyId}/recurring";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/recurring", context => Task.FromResult(Schools.Choose(context, RecurringDutyProcess.PathOf)));
        endpoints.MapPage(Pattern, ShowAsync);
        MapJourney(endpoints, $"{Pattern}/choose", ChooseAsync);
        MapJourney(endpoints, $"{Pattern}/dates", DatesAsync);
        MapJourney(endpoints, $"{Pattern}/{{kind}}/{{periodId}}", RecordAsync);
        endpoints.MapForm($"{Pattern}/dates/remove", TakeOutAsync);
    }

    private static void MapJourney(IEndpointRouteBuilder endpoints, string pattern, Func<HttpContext, Func<Journey, FormValues, Task<IResult>>, Task<IResult>> journey)
    {
        endpoints.MapPage(pattern, context => journey(context, (way, known) => way.ShowAsync(null, known, context.RequestAborted)));
        endpoints.MapTypedForm(pattern, (context, posted) => journey(context, (way, _) => way.PostAsync(null, posted, context.RequestAborted)));
    }

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var (place, refusal) = await RecurringPlace.FindAsync(context, mustChoose: false);
        if (place is null)
            return refusal!;
        SchoolYear? asked = int.TryParse(context.Request.Query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start is >= 2020 and <= 2100
            ? new SchoolYear(start)
            : null;
        return Answer.Page<RecurringPage>(await place.Get<RecurringReading>().OfAsync(place.Body, asked, place.MayChoose, context.Request.Query["done"], context.RequestAborted));
    }

    private static async Task<IResult> ChooseAsync(HttpContext context, Func<Journey, FormValues, Task<IResult>> go)
    {
        var (place, refusal) = await RecurringPlace.FindAsync(context, mustChoose: true);
        if (place is null)
            return refusal!;
        var choices = await place.Get<IRecurringDuties>().ChoicesAsync(place.Body.BodyId, context.RequestAborted);
        return await go(
            place.Journey(RecurringForms.Choose, "choose", $"{choices.Revision}", "saved", async values => Stored(
                await place.Get<RecurringSwitching>().ChooseAsync(place.Actor, choices, RecurringForms.Chosen(values), values.IsYes("onTeam"), context.RequestAborted))),
            RecurringForms.Values(choices));
    }

    private static async Task<IResult> DatesAsync(HttpContext context, Func<Journey, FormValues, Task<IResult>> go)
    {
        var (place, refusal) = await RecurringPlace.FindAsync(context, mustChoose: false);
        if (place is null)
            return refusal!;
        var choices = await place.Get<IRecurringDuties>().ChoicesAsync(place.Body.BodyId, context.RequestAborted);
        var calendar = await place.Get<ICalendars>().OfBodyAsync(place.Body.BodyId, context.RequestAborted);
        var form = RecurringForms.EnterDate(calendar, London.Today(place.Get<TimeProvider>()));
        return await go(
            place.Journey(form, "dates", $"{choices.Revision}", "saved", async values => Stored(
                await place.Get<RecurringSwitching>().EnterAsync(place.Actor, choices, values["kind"], values.Date("date")!.Value, context.RequestAborted))),
            FormValues.Empty);
    }

    private static async Task<IResult> TakeOutAsync(HttpContext context, PostedForm posted)
    {
        var (place, refusal) = await RecurringPlace.FindAsync(context, mustChoose: false);
        if (place is null)
            return refusal!;
        if (posted.Values.Date("date") is not { } date || RecurringKinds.Find(posted.Values["kind"]) is not { } kind)
            return Answer.Failure(new Problem(ErrorCodes.BadRequest, null, CommonWording.Date));
        var choices = await place.Get<IRecurringDuties>().ChoicesAsync(place.Body.BodyId, context.RequestAborted);
        return await place.Get<RecurringSwitching>().TakeOutAsync(place.Actor, choices, kind.Id, date, context.RequestAborted)
            ? Answer.SeeOther($"{place.Path}?done=saved")
            : Answer.Failure(new Problem(ErrorCodes.PageStale));
    }

    private static async Task<IResult> RecordAsync(HttpContext context, Func<Journey, FormValues, Task<IResult>> go)
    {
        var (place, refusal) = await RecurringPlace.FindAsync(context, mustChoose: false);
        if (place is null)
            return refusal!;
        var recording = place.Get<RecurringRecording>();
        if (RecurringKinds.Find(context.Route("kind")) is not { } kind
            || await recording.FindAsync(place.Body.BodyId, kind.Id, context.Route("periodId"), context.RequestAborted) is not { } period)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));
        if (period.State is RecurringState.Done or RecurringState.NotThisTime or RecurringState.Withdrawn && HttpMethods.IsGet(context.Request.Method))
            return Answer.SeeOther($"{place.Path}?year={period.Year.StartYear}");
        var form = RecurringForm.For(kind, period, London.Today(place.Get<TimeProvider>()));
        return await go(
            place.Journey(form, $"{kind.Id}/{period.PeriodId}", "", "recorded", values => recording.RecordAsync(place.Actor, period, values, context.RequestAborted)),
            FormValues.Empty);
    }

    private static IReadOnlyList<Problem> Stored(bool isStored) => isStored ? [] : [new Problem(ErrorCodes.PageStale)];
}
