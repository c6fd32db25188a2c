using AlnWorkflows.Pages.Monitoring;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes.ClassroomExtract;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Cases;

/// <summary>Making an extract for the classroom, from the page of the case; and the page of those who teach.</summary>
internal static class ExtractEndpoints
{
    public const string Any = "/my-classes";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapForm("/cases/{bodyId}/{caseId}/classroom-extract", (context, _) => StartAsync(context));
        endpoints.MapPage(Any, context => Task.FromResult(Schools.Choose(context, MyPath, MayRead)));
        endpoints.MapPage("/schools/{bodyId}/my-classes", ShowAsync);
    }

    public static string StartPath(CaseKey key) => $"{CasePaths.Case(key)}/classroom-extract";

    private static string MyPath(string bodyId) => $"/schools/{bodyId}/my-classes";

    private static bool MayRead(Actor actor, string bodyId) => actor.BodyId == bodyId && MonitoringEndpoints.Givers.Any(actor.Is);

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        if (context.Visit().Person is not { } person)
            return CaseAccess.SignInFirst(context);
        var services = context.RequestServices;
        var actor = person.At(context.Route("bodyId"));
        if (!MayRead(actor, context.Route("bodyId")) || await services.GetRequiredService<IBodies>().FindAsync(actor.BodyId, context.RequestAborted) is not { } body)
            return CaseAccess.NotAllowed(ExtractWords.Mine);
        var mine = new List<MyExtract>();
        foreach (var key in await services.GetRequiredService<IExtractReaders>().CasesOfAsync(actor.BodyId, actor.PersonId, context.RequestAborted))
            if (await services.GetRequiredService<ICases>().FindAsync(key, context.RequestAborted) is { } found
                && ExtractVersion.OfCase(await services.GetRequiredService<ISteps>().OfCaseAsync(key, context.RequestAborted)) is [.., { IsCurrent: true } version]
                && version.Reads.FirstOrDefault(step => step.OwnerPersonId == actor.PersonId) is { } read)
                mine.Add(new MyExtract(found, version, read));
        return Answer.Page<MyExtractsPage>(new MyExtractsModel(body, [.. mine.OrderBy(one => one.Case.Learner.FirstName, StringComparer.CurrentCulture).ThenBy(one => one.Case.Reference, StringComparer.Ordinal)]));
    }

    private static async Task<IResult> StartAsync(HttpContext context)
    {
        var key = CaseAccess.Key(context);
        var (actor, refusal) = CaseAccess.Reader(context, key.BodyId, ExtractWords.Start);
        if (actor is null)
            return refusal!;
        var (stepId, problem) = await context.RequestServices.GetRequiredService<ExtractStarting>().StartAsync(actor, key, context.RequestAborted);
        return stepId is null ? Answer.Failure(problem!) : Answer.SeeOther(CasePaths.Step(key, stepId));
    }
}
