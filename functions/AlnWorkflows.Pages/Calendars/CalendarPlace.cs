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
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>One school's calendar as the person of this request may see or change it.</summary>
internal sealed class CalendarPlace
{
    private readonly HttpContext context;
    private readonly Actor actor;

    private CalendarPlace(HttpContext context, Actor actor, Body body, SchoolOverlay? stored)
    {
        (this.context, this.actor, Body, Stored) = (context, actor, body, stored);
        Today = London.Today(context.RequestServices.GetRequiredService<TimeProvider>());
    }

    public Body Body { get; }

    public SchoolOverlay? Stored { get; }

    /// <summary>What is stored, or nothing entered yet.</summary>
    public SchoolOverlay Overlay => Stored ?? new SchoolOverlay(Body.BodyId, Body.Name, 0, [], [], []);

    public DateOnly Today { get; }

    public bool MayEdit => actor.Is(Role.Administrator);

    public static async Task<(CalendarPlace? Place, IResult? Refusal)> FindAsync(HttpContext context, bool mustEdit)
    {
        if (context.Visit().Person is not { } person)
            return (null, CaseAccess.SignInFirst(context));
        var bodyId = context.Route("bodyId");
        if (await context.RequestServices.GetRequiredService<IBodies>().FindAsync(bodyId, context.RequestAborted) is not { Kind: not BodyKind.LocalAuthority } body)
            return (null, Answer.Failure(new Problem(ErrorCodes.UnknownSchool, null, BilingualText.Same(bodyId))));
        var stored = await context.RequestServices.GetRequiredService<ICalendars>().OverlayAsync(bodyId, context.RequestAborted);
        var place = new CalendarPlace(context, person.At(bodyId), body, stored);
        return place.actor.Roles.Count == 0 || (mustEdit && !place.MayEdit)
            ? (null, CaseAccess.NotAllowed(CommonWording.Calendar))
            : (place, null);
    }

    public Journey Journey(Form form, string formId, string path, Func<FormValues, Task<JourneyEnd>> save)
    {
        var state = FormShape.Of(form, Overlay.Revision.ToString(CultureInfo.InvariantCulture));
        var plan = new JourneyPlan(form, path, CasePaths.Calendar(Body.BodyId), state, Body.BodyId, actor.PersonId, $"calendar-{formId}", CommonWording.Save);
        return new Journey(plan, context.RequestServices.GetRequiredService<IDrafts>(), context.Visit(), (values, _) => save(values));
    }

    /// <summary>Stores the next revision of the overlay, unless somebody stored another meanwhile.</summary>
    /// <param name="about">The date to name where the calendar cannot take it.</param>
    public async Task<JourneyEnd> SaveAsync(SchoolOverlay overlay, DateOnly about)
    {
        try
        {
            return await context.RequestServices.GetRequiredService<ICalendars>().SaveOverlayAsync(
                Body.BodyId, overlay, Overlay.Revision, actor.PersonId, cancellationToken: context.RequestAborted)
                ? JourneyEnd.With(Answer.SeeOther($"{CasePaths.Calendar(Body.BodyId)}?year={SchoolYear.Of(about).StartYear}&done=saved"))
                : JourneyEnd.Refused([new Problem(ErrorCodes.PageStale)]);
        }
        catch (CalendarGapException gap)
        {
            return JourneyEnd.Refused([new Problem(ErrorCodes.NoCalendar, "date", BilingualDate.Date(gap.Date))]);
        }
        catch (InvalidCalendarException)
        {
            return JourneyEnd.Refused([new Problem(ErrorCodes.NotAWeekday, "date", BilingualDate.Weekday(about))]);
        }
    }
}
