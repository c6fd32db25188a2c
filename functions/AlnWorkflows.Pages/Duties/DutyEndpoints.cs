using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.TellStaff;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Duties;

/// <summary>What is near and what is late: in full for those who read cases, in figures for the link governor; and why a
/// duty's dates are what they are.</summary>
internal static class DutyEndpoints
{
    public const int NearDays = DutyCounting.NearDays;

    private const int PageSize = 100;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/duties", context => Task.FromResult(Choose(context)));
        endpoints.MapPage("/schools/{bodyId}/duties", context => ListAsync(context, context.Route("bodyId")));
        endpoints.MapPage("/cases/{bodyId}/{caseId}/duties/{dutyId}", ExplainAsync);
    }

    private static IResult Choose(HttpContext context)
    {
        if (context.Visit().Person is { } person && person.BodyIds.FirstOrDefault(bodyId => person.At(bodyId).Is(Role.LinkGovernor)) is { } governed
            && !person.BodyIds.Any(bodyId => StepAccess.MayReadCases(person.At(bodyId), bodyId)))
            return Answer.SeeOther($"/schools/{governed}/duties");
        return Schools.Choose(context, bodyId => $"/schools/{bodyId}/duties");
    }

    private static async Task<IResult> ListAsync(HttpContext context, string bodyId)
    {
        if (context.Visit().Person is not { } person)
            return CaseAccess.SignInFirst(context);
        if (await context.RequestServices.GetRequiredService<IBodies>().FindAsync(bodyId, context.RequestAborted) is not { } body)
            return Answer.Failure(new Problem(ErrorCodes.UnknownSchool, null, BilingualText.Same(bodyId)));
        var actor = person.At(bodyId);
        if (StepAccess.MayReadCases(actor, bodyId))
            return Answer.Page<DutyListPage>(await InFullAsync(context, body));
        return actor.Is(Role.LinkGovernor)
            ? Answer.Page<GovernorPage>(await InFiguresAsync(context, body))
            : CaseAccess.NotAllowed(CommonWording.Duties);
    }

    private static async Task<DutyListModel> InFullAsync(HttpContext context, Body body)
    {
        var services = context.RequestServices;
        var duties = services.GetRequiredService<IDuties>();
        var from = context.Request.Query["from"].ToString();
        var open = await duties.OpenOfBodyAsync(body.BodyId, PageSize, from.Length == 0 ? null : from, context.RequestAborted);
        var breached = await duties.BreachedOfBodyAsync(body.BodyId, PageSize, null, context.RequestAborted);
        var references = new Dictionary<string, string>();
        foreach (var key in open.Items.Concat(breached.Items).Select(duty => duty.Case).Distinct())
            if (await services.GetRequiredService<ICases>().FindAsync(key, context.RequestAborted) is { } found)
                references[key.CaseId] = found.Reference;
        return new DutyListModel(body, Views(services, open), Views(services, breached), references, open.Continuation, Today(services));
    }

    private static async Task<GovernorModel> InFiguresAsync(HttpContext context, Body body) => new(
        body, await context.RequestServices.GetRequiredService<DutyCounting>().OfBodyAsync(body.BodyId, context.RequestAborted), Today(context.RequestServices));

    private static async Task<IResult> ExplainAsync(HttpContext context)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, CommonWording.Duties);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        if (await services.GetRequiredService<ICases>().FindAsync(key, context.RequestAborted) is not { } found
            || await services.GetRequiredService<IDuties>().FindAsync(key, context.Route("dutyId"), context.RequestAborted) is not { } duty)
            return Answer.Failure(new Problem(ErrorCodes.NotFound));
        var calendar = await services.GetRequiredService<ICalendars>().OfBodyAsync(key.BodyId, context.RequestAborted);
        var view = services.GetRequiredService<CaseReading>().View(duty, calendar);
        return Answer.Page<DutyPage>(new DutyPageModel(
            found,
            view,
            services.GetRequiredService<RuleTable>().Version(duty.RuleId, duty.Clock.RuleVersion),
            view.Reading is null ? [] : await LocalStepsAsync(services, duty, calendar, context.RequestAborted),
            Today(services)));
    }

    private static async Task<IReadOnlyList<(LocalStep Step, DateOnly On)>> LocalStepsAsync(
        IServiceProvider services, Duty duty, SchoolCalendar calendar, CancellationToken cancellationToken)
    {
        var body = await services.GetRequiredService<IBodies>().FindAsync(duty.Case.BodyId, cancellationToken);
        return [.. services.GetRequiredService<LocalStepTable>().For(body!.AuthorityId, duty.RuleId)
            .Select(step => (step, ClockCalculator.LocalDate(step, duty.Clock, calendar)))];
    }

    private static List<DutyView> Views(IServiceProvider services, Page<Duty> page) =>
        [.. page.Items.Select(services.GetRequiredService<CaseReading>().ViewWithoutReading)];

    private static DateOnly Today(IServiceProvider services) => London.Today(services.GetRequiredService<TimeProvider>());
}
