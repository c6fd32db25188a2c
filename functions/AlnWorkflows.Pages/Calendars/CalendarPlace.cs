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

/// <summary>One body's calendar as the person of this request may see or change it.</summary>
internal sealed class CalendarPlace
{
    private readonly HttpContext context;

    private CalendarPlace(HttpContext context, Actor actor, Body body, SchoolOverlay? stored)
    {
        (this.context, Actor, Body, Stored) = (context, actor, body, stored);
        Today = London.Today(context.RequestServices.GetRequiredService<TimeProvider>());
    }

    public Actor Actor { get; }

    public Body Body { get; }

    public SchoolOverlay? Stored { get; }

    /// <summary>What is stored, or nothing entered yet.</summary>
    public SchoolOverlay Overlay => Stored ?? SchoolOverlay.Empty(Body.BodyId, Body.Name);

    public DateOnly Today { get; }

    public bool MayEdit => Actor.Is(Role.Administrator);

    private IDrafts Drafts => context.RequestServices.GetRequiredService<IDrafts>();

    private ICalendars Calendars => context.RequestServices.GetRequiredService<ICalendars>();

    public static async Task<(CalendarPlace? Place, IResult? Refusal)> FindAsync(HttpContext context, bool mustEdit)
    {
        if (context.Visit().Person is not { } person)
            return (null, CaseAccess.SignInFirst(context));
        var bodyId = context.Route("bodyId");
        if (await context.RequestServices.GetRequiredService<IBodies>().FindAsync(bodyId, context.RequestAborted) is not { } body)
            return (null, Answer.Failure(new Problem(ErrorCodes.UnknownSchool, null, BilingualText.Same(bodyId))));
        var stored = await context.RequestServices.GetRequiredService<ICalendars>().OverlayAsync(bodyId, context.RequestAborted);
        var place = new CalendarPlace(context, person.At(bodyId), body, stored);
        return place.Actor.Roles.Count == 0 || (mustEdit && !place.MayEdit)
            ? (null, CaseAccess.NotAllowed(CommonWording.Calendar))
            : (place, null);
    }

    /// <summary>A form that ends in a change to be previewed.</summary>
    public Journey Journey(Form form, string formId, string path, Func<FormValues, UploadedFile?, Task<JourneyEnd>> propose)
    {
        var plan = new JourneyPlan(form, path, CasePaths.Calendar(Body.BodyId), FormShape.Of(form), Body.BodyId, Actor.PersonId, $"calendar-{formId}", CommonWording.Continue);
        return new Journey(plan, Drafts, context.Visit(), propose);
    }

    /// <summary>Keeps a change and leads to its preview, unless the calendar cannot take it.</summary>
    /// <param name="field">The field to tell it beside.</param>
    public async Task<JourneyEnd> ProposeAsync(PendingChange pending, string? field)
    {
        if (await ProblemsOfAsync(pending.Change.ApplyTo(Overlay), field) is { Count: > 0 } problems)
            return JourneyEnd.Refused(problems);
        await pending.KeepAsync(Drafts, Actor, context.RequestAborted);
        return JourneyEnd.With(Answer.SeeOther(CalendarPaths.Preview(Body.BodyId)));
    }

    /// <summary>What keeps an overlay from lying over what is beneath it.</summary>
    public async Task<IReadOnlyList<Problem>> ProblemsOfAsync(SchoolOverlay overlay, string? field) =>
        [.. (await BeneathAsync()).ProblemsOf(overlay).Select(problem => new Problem(ErrorCodes.CalendarRefuses, field, problem.What))];

    public Task<SchoolCalendar> BeneathAsync() => Calendars.BeneathAsync(Body.BodyId, context.RequestAborted);

    public Task<PendingChange?> PendingAsync() => PendingChange.FindAsync(Drafts, Actor, context.RequestAborted);

    public Task ForgetPendingAsync() => PendingChange.ForgetAsync(Drafts, Actor, context.RequestAborted);
}
