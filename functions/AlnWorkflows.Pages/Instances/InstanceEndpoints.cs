using AlnWorkflows.Durable;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Engineering;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Instances;

/// <summary>The engineer's pages: the engine's instances, without names of people and without what cases hold.</summary>
internal static class InstanceEndpoints
{
    private const int PageSize = 50;

    private static readonly Dictionary<string, InstanceAct> Acts = new()
    {
        ["raise"] = InstanceAct.RaiseEvent,
        ["suspend"] = InstanceAct.Suspend,
        ["resume"] = InstanceAct.Resume,
        ["terminate"] = InstanceAct.Terminate,
        ["purge"] = InstanceAct.Purge,
    };

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(InstancePaths.List, ListAsync);
        endpoints.MapPage($"{InstancePaths.List}/{{instanceId}}", ShowAsync);
        foreach (var (name, act) in Acts)
            endpoints.MapTypedForm($"{InstancePaths.List}/{{instanceId}}/{name}", (context, posted) => ActAsync(context, posted, act));
    }

    private static async Task<IResult> ListAsync(HttpContext context)
    {
        var (engineer, refusal) = Engineer(context);
        if (engineer is null)
            return refusal!;
        var asked = context.Request.Query;
        var (name, prefix, from) = (asked["name"].ToString().Trim(), asked["prefix"].ToString().Trim(), asked["from"].ToString());
        OrchestrationStatus? status = Enum.TryParse<OrchestrationStatus>(asked["status"], out var parsed) && Enum.IsDefined(parsed) ? parsed : null;
        var query = new OrchestrationQuery(
            prefix.Length == 0 ? null : prefix,
            name.Length == 0 ? null : name,
            status is { } one ? new HashSet<OrchestrationStatus> { one } : null,
            PageSize,
            from.Length == 0 ? null : from);
        var page = await Oversight(context).ListAsync(engineer, query, context.RequestAborted);
        return Answer.Page<InstanceListPage>(new InstanceListModel(page, status, name, prefix, from.Length == 0, asked["done"] == "purged"));
    }

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var (engineer, refusal) = Engineer(context);
        return engineer is null ? refusal! : await PageAsync(context, engineer, null, "");
    }

    private static async Task<IResult> ActAsync(HttpContext context, PostedForm posted, InstanceAct act)
    {
        var (engineer, refusal) = Engineer(context);
        if (engineer is null)
            return refusal!;
        var eventName = posted.Values["event"].Trim();
        if (posted.SwitchTo is { } language)
        {
            context.Visit().Switch(language);
            return await PageAsync(context, engineer, null, eventName);
        }

        var problem = posted.IsOurs
            ? await Oversight(context).ActAsync(engineer, context.Route("instanceId"), act, eventName, context.RequestAborted)
            : new Problem(ErrorCodes.PageStale);
        if (problem is not null)
            return await PageAsync(context, engineer, problem, eventName);
        return Answer.SeeOther(act == InstanceAct.Purge ? $"{InstancePaths.List}?done=purged" : $"{InstancePaths.Of(context.Route("instanceId"))}?done=taken");
    }

    private static async Task<IResult> PageAsync(HttpContext context, IReadOnlyList<Actor> engineer, Problem? problem, string eventName)
    {
        var oversight = Oversight(context);
        if (await oversight.FindAsync(engineer, context.Route("instanceId"), context.RequestAborted) is not { } seen)
            return Answer.Failure(new Problem(ErrorCodes.InstanceNotFound));
        var history = await oversight.HistoryAsync(seen, context.RequestAborted);
        var isTaken = problem is null && context.Request.Query["done"] == "taken";
        return Answer.Page<InstanceDetailPage>(new InstanceModel(seen, history, problem, eventName, isTaken), problem?.Code.Status ?? StatusCodes.Status200OK);
    }

    private static InstanceOversight Oversight(HttpContext context) => context.RequestServices.GetRequiredService<InstanceOversight>();

    /// <summary>The person as engineer of each body they are engineer of; else the answer that keeps them out.</summary>
    private static (IReadOnlyList<Actor>? Engineer, IResult? Refusal) Engineer(HttpContext context)
    {
        if (context.Visit().Person is not { } person)
            return (null, CaseAccess.SignInFirst(context));
        var engineer = person.BodyIds.Select(person.At).Where(actor => actor.Is(Role.Engineer)).ToList();
        return engineer.Count > 0 ? (engineer, null) : (null, CaseAccess.NotAllowed(InstanceWording.Heading));
    }
}
