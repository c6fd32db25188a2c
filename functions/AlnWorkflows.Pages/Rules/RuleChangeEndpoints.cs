using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.ApplyRule;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Rules;

/// <summary>Where an administrator moves the open duties of a body to the version of a rule now in force, having seen what
/// that would do. Nothing else moves them.</summary>
internal static class RuleChangeEndpoints
{
    private const string Pattern = "/schools/{bodyId}/rules";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(Pattern, ShowAsync);
        endpoints.MapForm(Pattern, OrderAsync);
    }

    public static string Path(string bodyId) => $"/schools/{bodyId}/rules";

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var (body, _, refusal) = await PlaceAsync(context);
        if (body is null)
            return refusal!;
        var preview = context.RequestServices.GetRequiredService<RulePreview>();
        var changes = new List<RuleChange>();
        foreach (var rule in await preview.OutdatedAsync(body.BodyId, context.RequestAborted))
        {
            var moves = await preview.OfAsync(body.BodyId, rule.Id, rule.Version, context.RequestAborted);
            changes.Add(new RuleChange(rule, moves, MarkOf(moves)));
        }
        return Answer.Page<RuleChangePage>(new RuleChangeModel(body, changes, context.Request.Query["done"] == "ordered"));
    }

    private static async Task<IResult> OrderAsync(HttpContext context, PostedForm posted)
    {
        var (body, actor, refusal) = await PlaceAsync(context);
        if (body is null)
            return refusal!;
        var preview = context.RequestServices.GetRequiredService<RulePreview>();
        var rule = (await preview.OutdatedAsync(body.BodyId, context.RequestAborted)).FirstOrDefault(rule => rule.Id == posted.Values["rule"]);
        if (rule is null || posted.Values["version"] != rule.Version.ToString(CultureInfo.InvariantCulture)
            || posted.Values["previewed"] != MarkOf(await preview.OfAsync(body.BodyId, rule.Id, rule.Version, context.RequestAborted)))
            return Answer.Failure(new Problem(ErrorCodes.PageStale));
        var problem = await context.RequestServices.GetRequiredService<RuleChanging>().OrderAsync(actor!, rule.Id, rule.Version, context.RequestAborted);
        return problem is null ? Answer.SeeOther($"{Path(body.BodyId)}?done=ordered") : Answer.Failure(problem);
    }

    private static async Task<(Body? Body, Actor? Actor, IResult? Refusal)> PlaceAsync(HttpContext context)
    {
        if (context.Visit().Person is not { } person)
            return (null, null, CaseAccess.SignInFirst(context));
        var bodyId = context.Route("bodyId");
        if (await context.RequestServices.GetRequiredService<IBodies>().FindAsync(bodyId, context.RequestAborted) is not { } body)
            return (null, null, Answer.Failure(new Problem(ErrorCodes.UnknownSchool, null, BilingualText.Same(bodyId))));
        var actor = person.At(bodyId);
        return actor.Is(Role.Administrator) ? (body, actor, null) : (null, null, CaseAccess.NotAllowed(RuleChangeWording.What));
    }

    /// <summary>Tells one preview from another: what was agreed to is what is done.</summary>
    private static string MarkOf(IReadOnlyList<PreviewedMove> moves) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join(';', moves.Select(move => $"{move.Case.CaseId}/{move.DutyId}/{move.To}")))));
}
