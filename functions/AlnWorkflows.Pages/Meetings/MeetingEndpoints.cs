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
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Meetings;

/// <summary>Arranging a meeting, who comes to it at a glance, and which staff need release when.</summary>
internal static class MeetingEndpoints
{
    private const string ArrangePattern = "/cases/{bodyId}/{caseId}/arrange-meeting/{section?}";

    /// <summary>Goes with the draft from its first page, so that a form sent twice arranges one meeting.</summary>
    private const string TokenField = "meetingToken";

    private const int PageSize = 200;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(ArrangePattern, context => JourneyAsync(context, (journey, section) => journey.ShowAsync(section, Token(), context.RequestAborted)));
        endpoints.MapTypedForm(ArrangePattern, (context, posted) => JourneyAsync(context, (journey, section) => journey.PostAsync(section, posted, context.RequestAborted)));
        endpoints.MapPage("/cases/{bodyId}/{caseId}/meetings/{meetingId}", ShowAsync);
        endpoints.MapPage("/release", context => Task.FromResult(Schools.Choose(context, MeetingPaths.Release)));
        endpoints.MapPage("/schools/{bodyId}/release", ReleaseAsync);
        ReplyEndpoints.Map(endpoints);
    }

    private static FormValues Token() => new(new Dictionary<string, string> { [TokenField] = Ids.New() });

    private static async Task<IResult> JourneyAsync(HttpContext context, Func<Journey, string?, Task<IResult>> go)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, MeetingForm.Title);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        var arranging = services.GetRequiredService<MeetingArranging>();
        if (await arranging.FormAsync(key, context.RequestAborted) is not { } form)
            return Answer.Failure(new Problem(ErrorCodes.CaseNotFound));
        var plan = new JourneyPlan(
            form, MeetingPaths.Arrange(key), CasePaths.Case(key), FormShape.Of(form), key.BodyId, actor.PersonId, $"{MeetingForm.Id}-{key.CaseId}", MeetingForm.Title);
        var journey = new Journey(plan, services.GetRequiredService<IDrafts>(), context.Visit(), async (values, _) =>
        {
            var meetingId = Ids.From($"{key.CaseId}-{actor.PersonId}-{values[TokenField]}");
            var problems = await arranging.ArrangeAsync(actor, key, meetingId, values, context.RequestAborted);
            return problems.Count > 0 ? JourneyEnd.Refused(problems) : JourneyEnd.With(Answer.SeeOther($"{CasePaths.Case(key)}/meetings/{meetingId}?done=answered"));
        });
        return await go(journey, context.OptionalRoute("section"));
    }

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, MeetingPageWording.Meetings);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        var meetings = services.GetRequiredService<IMeetings>();
        if (await services.GetRequiredService<ICases>().FindAsync(key, context.RequestAborted) is not { } found
            || await meetings.FindAsync(key, context.Route("meetingId"), context.RequestAborted) is not { } meeting)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));

        var replies = await meetings.RepliesAsync(key, meeting.MeetingId, context.RequestAborted);
        var attendees = new List<AttendeeView>();
        foreach (var attendee in meeting.Attendees)
            attendees.Add(new AttendeeView(attendee, await NameAsync(services, key.BodyId, attendee.PersonId, context.RequestAborted), replies.FirstOrDefault(reply => reply.PersonId == attendee.PersonId)));
        var steps = (await services.GetRequiredService<ISteps>().OfCaseAsync(key, context.RequestAborted)).Where(step => step.RunId == MeetingProcess.RunOf(meeting).InstanceId()).ToList();
        return Answer.Page<MeetingPage>(new MeetingModel(
            found,
            meeting,
            attendees,
            [.. steps.Where(step => step.State == StepState.Open).Select(step => (step, TitleOf(services, step, attendees)))],
            MeetingQuestions.Of(meeting, steps.FirstOrDefault(step => step.StepId == MeetingQuestions.StepId(meeting))),
            meeting.TakesReplies(services.GetRequiredService<TimeProvider>().GetUtcNow()),
            context.Request.Query["done"] == "answered"));
    }

    private static async Task<IResult> ReleaseAsync(HttpContext context)
    {
        var bodyId = context.Route("bodyId");
        var (actor, refusal) = CaseAccess.Reader(context, bodyId, MeetingPageWording.ReleaseHeading);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        if (await services.GetRequiredService<IBodies>().FindAsync(bodyId, context.RequestAborted) is not { } body)
            return Answer.Failure(new Problem(ErrorCodes.UnknownSchool, null, BilingualText.Same(bodyId)));
        var today = London.Today(services.GetRequiredService<TimeProvider>());
        var from = context.Request.Query["from"].ToString();
        var coming = await services.GetRequiredService<IMeetings>().ComingOfBodyAsync(bodyId, today, PageSize, from.Length == 0 ? null : from, context.RequestAborted);
        var rows = new List<ReleaseRow>();
        foreach (var meeting in coming.Items)
            rows.AddRange(await RowsAsync(services, meeting, context.RequestAborted));
        return Answer.Page<ReleasePage>(new ReleaseModel(body, [.. rows], coming.Continuation));
    }

    private static async Task<IReadOnlyList<ReleaseRow>> RowsAsync(IServiceProvider services, Meeting meeting, CancellationToken cancellationToken)
    {
        var found = await services.GetRequiredService<ICases>().FindAsync(meeting.Case, cancellationToken);
        var replies = await services.GetRequiredService<IMeetings>().RepliesAsync(meeting.Case, meeting.MeetingId, cancellationToken);
        var rows = new List<ReleaseRow>();
        foreach (var attendee in meeting.Attendees.Where(attendee => attendee.Kind == AttendeeKind.Staff))
        {
            var answer = replies.FirstOrDefault(reply => reply.PersonId == attendee.PersonId)?.AnswerTo(meeting);
            if (answer != MeetingAnswer.Declined)
                rows.Add(new ReleaseRow(meeting, found?.Reference ?? "", await NameAsync(services, meeting.Case.BodyId, attendee.PersonId, cancellationToken), answer));
        }

        return rows;
    }

    private static BilingualText TitleOf(IServiceProvider services, Step step, List<AttendeeView> attendees)
    {
        var title = services.GetRequiredService<StepCatalogue>().Of(step.Type).Title;
        return attendees.Find(view => view.Attendee.PersonId == step.SubjectId) is { } about ? StepWording.About.With(title, BilingualText.Same(about.Name)) : title;
    }

    private static async Task<string> NameAsync(IServiceProvider services, string bodyId, string personId, CancellationToken cancellationToken) =>
        (await services.GetRequiredService<IPeople>().FindAsync(bodyId, personId, cancellationToken))?.FullName ?? personId;
}
