using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Recurring;

/// <summary>One school's recurring duties as the person of this request may see or change them.</summary>
internal sealed record RecurringPlace(HttpContext Context, Actor Actor, Body Body)
{
    public bool MayChoose => RecurringSwitching.MayChoose(Actor, Body.BodyId);

    public string Path => RecurringDutyProcess.PathOf(Body.BodyId);

    public static async Task<(RecurringPlace? Place, IResult? Refusal)> FindAsync(HttpContext context, bool mustChoose)
    {
        var bodyId = context.Route("bodyId");
        var (actor, refusal) = CaseAccess.Reader(context, bodyId, RecurringWording.Link);
        if (actor is null)
            return (null, refusal);
        if (await context.RequestServices.GetRequiredService<IBodies>().FindAsync(bodyId, context.RequestAborted) is not { } body)
            return (null, Answer.Failure(new Problem(ErrorCodes.UnknownSchool, null, BilingualText.Same(bodyId))));
        var place = new RecurringPlace(context, actor, body);
        return mustChoose && !place.MayChoose ? (null, CaseAccess.NotAllowed(RecurringWording.Choose)) : (place, null);
    }

    public T Get<T>()
        where T : notnull => Context.RequestServices.GetRequiredService<T>();

    /// <summary>A form of one page that leads back to the overview.</summary>
    /// <param name="store">Stores what was given; returns what is wrong.</param>
    public Journey Journey(Form form, string below, string state, string done, Func<FormValues, Task<IReadOnlyList<Problem>>> store)
    {
        var plan = new JourneyPlan(form, $"{Path}/{below}", Path, FormShape.Of(form, state), Body.BodyId, Actor.PersonId, $"recurring:{below}", CommonWording.Save);
        return new Journey(plan, Get<IDrafts>(), Context.Visit(), async (values, _) =>
            await store(values) is { Count: > 0 } problems ? JourneyEnd.Refused(problems) : JourneyEnd.With(Answer.SeeOther($"{Path}?done={done}")));
    }
}
