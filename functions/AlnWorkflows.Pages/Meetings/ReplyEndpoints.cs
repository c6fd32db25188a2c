using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Links;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Meetings;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Meetings;

/// <summary>Answers about meetings: by the link in a message, without a code, for nothing of the learner stands behind it;
/// by whoever is signed in and asked; and by staff who were told. Looking changes nothing.</summary>
internal static class ReplyEndpoints
{
    private const string OwnPattern = "/meetings/{bodyId}/{caseId}/{meetingId}";

    private const string RecordedPattern = "/cases/{bodyId}/{caseId}/meetings/{meetingId}/replies/{personId}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/l/{token}/meeting", context => ByLinkAsync(context, null));
        endpoints.MapTypedForm("/l/{token}/meeting", ByLinkAsync);
        endpoints.MapPage("/l/{token}/questions", context => LinkEndpoints.LinkAsync(context, _ => Task.FromResult(Answer.SeeOther(LinkPaths.Meeting(context.Route("token"))))));
        endpoints.MapPage(OwnPattern, context => OwnAsync(context, null));
        endpoints.MapTypedForm(OwnPattern, OwnAsync);
        endpoints.MapPage(RecordedPattern, context => RecordedAsync(context, null));
        endpoints.MapTypedForm(RecordedPattern, RecordedAsync);
    }

    private static async Task<IResult> ByLinkAsync(HttpContext context, PostedForm? posted)
    {
        var (link, refusal) = await LinkEndpoints.GoodAsync(context);
        if (link is null)
            return refusal!;
        if (link.Purpose != LinkPurpose.Meeting || await FindAsync(context, link.Case, link.TargetId) is not { } meeting)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));
        var token = context.Route("token");
        var isOpen = context.RequestServices.GetRequiredService<LinkCookie>().IsOpen(context.Request, link.LinkId);
        return await AnswerAsync(
            context, meeting, new ReplyPlace(link.PersonId, link.PersonId, LinkPaths.Meeting(token), null, null, isOpen ? null : LinkPaths.Questions(token)), posted);
    }

    private static async Task<IResult> OwnAsync(HttpContext context, PostedForm? posted)
    {
        if (context.Visit().Person is not { } person)
            return CaseAccess.SignInFirst(context);
        var key = CaseAccess.Key(context);
        var actor = person.At(key.BodyId);
        if (await FindAsync(context, key, context.Route("meetingId")) is not { } meeting || meeting.Attendee(actor.PersonId) is null)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));
        return await AnswerAsync(context, meeting, new ReplyPlace(actor.PersonId, actor.PersonId, MeetingPaths.Own(meeting), "/", null, null), posted);
    }

    private static async Task<IResult> RecordedAsync(HttpContext context, PostedForm? posted)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, MeetingPageWording.RecordReply);
        if (actor is null)
            return refusal!;
        var personId = context.Route("personId");
        if (await FindAsync(context, key, context.Route("meetingId")) is not { } meeting || meeting.Attendee(personId) is null
            || await context.RequestServices.GetRequiredService<IPeople>().FindAsync(key.BodyId, personId, context.RequestAborted) is not { } person)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));
        return await AnswerAsync(
            context, meeting, new ReplyPlace(personId, actor.PersonId, MeetingPaths.ReplyOf(meeting, personId), MeetingPaths.Meeting(meeting), person.FullName, null), posted);
    }

    private static Task<Meeting?> FindAsync(HttpContext context, CaseKey key, string meetingId) =>
        context.RequestServices.GetRequiredService<IMeetings>().FindAsync(key, meetingId, context.RequestAborted);

    private static async Task<IResult> AnswerAsync(HttpContext context, Meeting meeting, ReplyPlace place, PostedForm? posted)
    {
        var model = await ModelAsync(context, meeting, place, posted);
        if (posted is null || !model.TakesReplies)
            return Show(model);
        if (posted.SwitchTo is { } language)
        {
            context.Visit().Switch(language);
            return Show(model);
        }

        if (!posted.IsOurs || posted.Own(PostedForm.StateField) != model.State)
            return Show(model with { Problems = [new Problem(ErrorCodes.PageStale)] });
        var asked = model.Shown.Where(field => !posted.Asked.Contains(field.Name)).ToList();
        var problems = FormReader.Check(model.Form, posted.Values).Where(problem => !asked.Exists(field => FieldNames.Concerns(problem, field))).ToList();
        if (problems.Count > 0 || asked.Count > 0)
            return Show(model with { Problems = problems, HasMore = problems.Count == 0 });
        var refused = await context.RequestServices.GetRequiredService<MeetingReplying>().ReplyAsync(meeting, place.PersonId, place.RecordedBy, posted.Values, context.RequestAborted);
        return refused.Count > 0
            ? Show(model with { Problems = refused })
            : Answer.SeeOther(place.Name is null ? $"{place.Path}?done=answered" : $"{place.Back}?done=answered");
    }

    private static async Task<ReplyModel> ModelAsync(HttpContext context, Meeting meeting, ReplyPlace place, PostedForm? posted)
    {
        var services = context.RequestServices;
        var form = MeetingReplyForm.For(meeting);
        var reply = (await services.GetRequiredService<IMeetings>().RepliesAsync(meeting.Case, meeting.MeetingId, context.RequestAborted))
            .FirstOrDefault(reply => reply.PersonId == place.PersonId);
        var translation = await services.GetRequiredService<ISteps>().FindAsync(meeting.Case, MeetingQuestions.StepId(meeting), context.RequestAborted);
        return new ReplyModel(
            meeting,
            form,
            posted?.Values ?? MeetingReplyForm.Values(meeting, reply),
            FormShape.Of(form, $"{meeting.State}", $"{meeting.Sequence}"),
            place,
            [],
            HasMore: false,
            context.Request.Query["done"] == "answered",
            place.QuestionsPath is null ? MeetingQuestions.Of(meeting, translation) : null,
            meeting.TakesReplies(services.GetRequiredService<TimeProvider>().GetUtcNow()));
    }

    private static IResult Show(ReplyModel model) =>
        Answer.Page<ReplyPage>(model, model.Problems.Count == 0 ? StatusCodes.Status200OK : model.Problems[0].Code.Status);
}
