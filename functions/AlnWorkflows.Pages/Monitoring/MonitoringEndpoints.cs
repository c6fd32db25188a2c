using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.MonitorProvision;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Monitoring;

/// <summary>The page on which those who give provision record it, and starting to monitor a plan that was given before.</summary>
internal static class MonitoringEndpoints
{
    public const string Any = "/my-provision";

    private const string Pattern = "/schools/{bodyId}/my-provision";

    /// <summary>The roles of those who may be named to give provision.</summary>
    public static IReadOnlyList<Role> Givers { get; } = [Role.Teacher, .. StepAccess.Staff];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(Any, context => Task.FromResult(Schools.Choose(context, Path, MayGive)));
        endpoints.MapPage(Pattern, ShowAsync);
        endpoints.MapForm(Pattern, RecordAsync);
        endpoints.MapForm("/cases/{bodyId}/{caseId}/monitoring", (context, _) => StartAsync(context));
    }

    public static string Path(string bodyId) => $"/schools/{bodyId}/my-provision";

    public static string StartPath(CaseKey key) => $"{CasePaths.Case(key)}/monitoring";

    /// <summary>What a button says: an outcome, and of a missed one why.</summary>
    public static string Button(DeliveryOutcome outcome, MissedReason? why = null) => why is null ? $"{outcome}" : $"{outcome}-{why}";

    private static bool MayGive(Actor actor, string bodyId) => actor.BodyId == bodyId && Givers.Any(actor.Is);

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var (actor, refusal) = Giver(context);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        if (await services.GetRequiredService<IBodies>().FindAsync(actor.BodyId, context.RequestAborted) is not { } body)
            return Answer.Failure(new Problem(ErrorCodes.UnknownSchool, null, BilingualText.Same(actor.BodyId)));
        var today = London.Today(services.GetRequiredService<TimeProvider>());
        return Answer.Page<MyProvisionPage>(new MyProvisionModel(body, await RowsAsync(services, actor, today, context.RequestAborted), [.. Days(today)], today, context.Request.Query["done"] == "recorded"));
    }

    private static async Task<IReadOnlyList<MyRow>> RowsAsync(IServiceProvider services, Actor actor, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = new List<MyRow>();
        foreach (var (key, own) in await services.GetRequiredService<DeliveryRecording>().OwnRowsAsync(actor, cancellationToken))
            if (await services.GetRequiredService<ICases>().FindAsync(key, cancellationToken) is { } found)
            {
                var recorded = await services.GetRequiredService<IDeliveries>().OfCaseAsync(key, Week.MondayOf(today), today, cancellationToken);
                rows.AddRange(own.Select(row => new MyRow(found, row, [.. recorded.Where(delivery => delivery.RowId == row.RowId)])));
            }
        return [.. rows.OrderBy(row => row.Case.Learner.FirstName, StringComparer.CurrentCulture).ThenBy(row => row.Case.Reference, StringComparer.Ordinal).ThenBy(row => row.Row.Number)];
    }

    /// <summary>Today and the weekdays before it for which it may still be recorded.</summary>
    private static IEnumerable<DateOnly> Days(DateOnly today)
    {
        for (var day = today; day >= MonitoringRules.RecordedFrom(today); day = day.AddDays(-1))
            if (day == today || day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                yield return day;
    }

    private static async Task<IResult> RecordAsync(HttpContext context, PostedForm posted)
    {
        var (actor, refusal) = Giver(context);
        if (actor is null)
            return refusal!;
        var services = context.RequestServices;
        var pressed = posted.Values["outcome"].Split('-');
        if (!Enum.TryParse<DeliveryOutcome>(pressed[0], out var outcome))
            return Answer.Failure(new Problem(ErrorCodes.UnknownOption, "outcome", BilingualText.Same(posted.Values["outcome"])));
        MissedReason? why = pressed.Length == 2 && Enum.TryParse<MissedReason>(pressed[1], out var reason) ? reason : null;
        var on = posted.Values.Date("on") ?? London.Today(services.GetRequiredService<TimeProvider>());
        var problems = await services.GetRequiredService<DeliveryRecording>().RecordAsync(
            actor, new CaseKey(actor.BodyId, posted.Values["case"]), posted.Values["row"], on, outcome, why, posted.Values["welshSteps"], context.RequestAborted);
        return problems.Count > 0 ? Answer.Failure(problems[0]) : Answer.SeeOther($"{Path(actor.BodyId)}?done=recorded");
    }

    private static async Task<IResult> StartAsync(HttpContext context)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, MonitoringWording.Start);
        if (actor is null)
            return refusal!;
        var problems = await context.RequestServices.GetRequiredService<MonitoringStarting>().StartAsync(actor, key, context.RequestAborted);
        return problems.Count > 0 ? Answer.Failure(problems[0]) : Answer.SeeOther(CasePaths.Case(key));
    }

    private static (Actor? Actor, IResult? Refusal) Giver(HttpContext context)
    {
        if (context.Visit().Person is not { } person)
            return (null, CaseAccess.SignInFirst(context));
        var bodyId = context.Route("bodyId");
        var actor = person.At(bodyId);
        return MayGive(actor, bodyId) ? (actor, null) : (null, CaseAccess.NotAllowed(MonitoringWording.Mine));
    }
}
