using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Api;

/// <summary>The duties of a body by state, a page at a time.</summary>
internal static class DutyEndpoint
{
    private const int PageSize = 100;

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/duties", ListAsync)
            .WithSummary("Lists the duties of a school: open (soonest first), overdue, or breached (latest first). Give school where you have several.")
            .Produces<DutyPageBody>().WithProblems();

    private static async Task<IResult> ListAsync(HttpContext context, string? state, string? school, string? page)
    {
        if (context.Visit().Person is not { } person)
            return ApiProblems.Of([new Problem(ErrorCodes.SignInNeeded)]);
        var bodies = person.BodyIds.Where(bodyId => StepAccess.MayReadCases(person.At(bodyId), bodyId)).ToList();
        var bodyId = school is null && bodies.Count == 1 ? bodies[0] : school;
        if (bodies.Count == 0 || (bodyId is not null && !bodies.Contains(bodyId)))
            return ApiProblems.Of([new Problem(ErrorCodes.NotAllowed, null, CommonWording.Duties)]);
        if (bodyId is null)
            return ApiProblems.Of([new Problem(ErrorCodes.Missing, "school", CaseWording.School)]);

        var duties = context.RequestServices.GetRequiredService<IDuties>();
        var today = London.Today(context.RequestServices.GetRequiredService<TimeProvider>());
        return state switch
        {
            "open" or null => Page(await duties.OpenOfBodyAsync(bodyId, PageSize, page, context.RequestAborted), today),
            "overdue" => Page(await OverdueAsync(duties, bodyId, page, today, context.RequestAborted), today),
            "breached" => Page(await duties.BreachedOfBodyAsync(bodyId, PageSize, page, context.RequestAborted), today),
            _ => ApiProblems.Of([new Problem(ErrorCodes.UnknownOption, "state", BilingualText.Same(state))]),
        };
    }

    /// <summary>Open duties come soonest first, so the overdue ones lead and the first that is not ends the list.</summary>
    private static async Task<Page<Duty>> OverdueAsync(IDuties duties, string bodyId, string? page, DateOnly today, CancellationToken cancellationToken)
    {
        var open = await duties.OpenOfBodyAsync(bodyId, PageSize, page, cancellationToken);
        var overdue = open.Items.Where(duty => duty.IsOverdue(today)).ToList();
        return new Page<Duty>(overdue, overdue.Count == open.Items.Count ? open.Continuation : null);
    }

    private static IResult Page(Page<Duty> page, DateOnly today) =>
        ApiAnswer.Ok(new DutyPageBody([.. page.Items.Select(duty => DutyBody.Of(duty, today))], page.Continuation));
}
