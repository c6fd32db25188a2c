using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Signing;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.AskTermDates;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.TargetedProvision;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Home;

/// <summary>The first page: what waits for the person, and what the service itself lacks.</summary>
internal static class HomeEndpoints
{
    private const int TasksShown = 30;

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPage("/", ShowAsync);

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var person = context.Visit().Person;
        if (person is null && context.Visit().Account is not null)
            return CaseAccess.SignInFirst(context);
        var today = London.Today(context.RequestServices.GetRequiredService<TimeProvider>());
        return Answer.Page<HomePage>(new HomeModel(
            person is null ? [] : await TasksAsync(context, person),
            await UncoveredAsync(context, person, today),
            person is not null && person.BodyIds.Any(bodyId => StepAccess.MayReadCases(person.At(bodyId), bodyId)),
            person is not null && person.BodyIds.Any(bodyId => ProvisionStarting.MayStart(person.At(bodyId), bodyId)),
            today,
            context.Request.Query["done"] == "answered"));
    }

    private static async Task<IReadOnlyList<HomeTask>> TasksAsync(HttpContext context, CurrentPerson person)
    {
        var services = context.RequestServices;
        var catalogue = services.GetRequiredService<StepCatalogue>();
        var tasks = new List<HomeTask>();
        foreach (var bodyId in person.BodyIds)
        {
            var page = await services.GetRequiredService<ISteps>().OpenOfBodyAsync(bodyId, 200, null, context.RequestAborted);
            foreach (var step in page.Items.Where(step => step.Kind == StepKind.Task && StepAccess.MayAnswer(person.At(bodyId), step, catalogue.Of(step.Type))).Take(TasksShown))
                if (await TaskAsync(services, step, catalogue.Of(step.Type).Title, context.RequestAborted) is { } task)
                    tasks.Add(task);
        }
        return [.. tasks.OrderBy(task => task.Step.SafeBy ?? DateOnly.MaxValue).Take(TasksShown)];
    }

    private static async Task<HomeTask?> TaskAsync(IServiceProvider services, Step step, BilingualText title, CancellationToken cancellationToken)
    {
        if (step.Type == TermDatesSteps.EnterTermDates)
            return await services.GetRequiredService<IBodies>().FindAsync(step.Case.BodyId, cancellationToken) is { } body
                ? new HomeTask(step, title, HomeWording.InCalendar.With(body.Name, RoleNames.Of(step.Owner)), $"{CasePaths.Calendar(body.BodyId)}?year={AskTermDatesProcess.YearOf(step).StartYear}")
                : null;
        if (RecurringDutyProcess.IsPlace(step.Case))
            return await services.GetRequiredService<IBodies>().FindAsync(step.Case.BodyId, cancellationToken) is { } school
                ? new HomeTask(step, title, HomeWording.OfSchool.With(school.Name, RoleNames.Of(step.Owner)), RecurringDutyProcess.PathOf(step))
                : null;
        return await services.GetRequiredService<ICases>().FindAsync(step.Case, cancellationToken) is { } found
            ? new HomeTask(step, title, HomeWording.InCase.With(BilingualText.Same(found.Reference)), CasePaths.Step(step.Case, step.StepId))
            : null;
    }

    /// <summary>Schools whose days cannot be counted today: the person's own, or any where nobody is signed in yet.</summary>
    private static async Task<IReadOnlyList<Body>> UncoveredAsync(HttpContext context, CurrentPerson? person, DateOnly today)
    {
        var services = context.RequestServices;
        var uncovered = new List<Body>();
        foreach (var body in await services.GetRequiredService<IBodies>().AllAsync(context.RequestAborted))
        {
            if (body.Kind == BodyKind.LocalAuthority || person?.BodyIds.Contains(body.BodyId) == false)
                continue;
            var calendar = await services.GetRequiredService<ICalendars>().OfBodyAsync(body.BodyId, context.RequestAborted);
            if (!calendar.Covers(today))
                uncovered.Add(body);
        }
        return uncovered;
    }
}
