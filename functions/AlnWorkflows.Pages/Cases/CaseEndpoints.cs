using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Cases;

/// <summary>The list of cases and the page of each.</summary>
internal static class CaseEndpoints
{
    private const int PageSize = 50;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/cases", context => Task.FromResult(Schools.Choose(context, CasePaths.List)));
        endpoints.MapPage("/schools/{bodyId}/cases", ListAsync);
        endpoints.MapPage("/cases/{bodyId}/{caseId}", ShowAsync);
        HoldEndpoints.Map(endpoints);
        ContributionEndpoints.Map(endpoints);
    }

    private static async Task<IResult> ListAsync(HttpContext context)
    {
        var bodyId = context.Route("bodyId");
        var (actor, refusal) = CaseAccess.Reader(context, bodyId, CommonWording.Cases);
        if (actor is null)
            return refusal!;
        if (await context.RequestServices.GetRequiredService<IBodies>().FindAsync(bodyId, context.RequestAborted) is not { } body)
            return Answer.Failure(new Problem(ErrorCodes.UnknownSchool, null, BilingualText.Same(bodyId)));
        var search = context.Request.Query["search"].ToString().Trim();
        var page = await context.RequestServices.GetRequiredService<ICases>().ListAsync(
            bodyId, search.Length == 0 ? null : search, PageSize, Continuation(context), context.RequestAborted);
        return Answer.Page<CaseListPage>(new CaseListModel(body, search, page));
    }

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, CommonWording.Cases);
        if (actor is null)
            return refusal!;
        var view = await context.RequestServices.GetRequiredService<CaseReading>().ReadAsync(key, actor, DoneWords(context), context.RequestAborted);
        return view is null ? Answer.Failure(new Problem(ErrorCodes.CaseNotFound)) : Answer.Page<CasePage>(view);
    }

    private static BilingualText? DoneWords(HttpContext context) => context.Request.Query["done"].ToString() switch
    {
        "started" => CaseWording.Started,
        "answered" => StepWording.Recorded,
        "saved" => ContactWording.Saved,
        _ => null,
    };

    private static string? Continuation(HttpContext context) => context.Request.Query["from"].ToString() is { Length: > 0 } from ? from : null;
}
