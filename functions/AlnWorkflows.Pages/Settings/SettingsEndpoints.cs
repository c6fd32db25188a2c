using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Audit;
using AlnWorkflows.Processes.Bodies;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Settings;

/// <summary>What a school decides itself about how the service works for it: for its headteacher and ALNCo.</summary>
internal static class SettingsEndpoints
{
    private const string Pattern = "/schools/{bodyId}/settings";

    public static string Path(string bodyId) => $"/schools/{bodyId}/settings";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage(Pattern, ShowAsync);
        endpoints.MapPage($"{Pattern}/change", context => ChangeAsync(context, (journey, known) => journey.ShowAsync(null, known, context.RequestAborted)));
        endpoints.MapTypedForm($"{Pattern}/change", (context, posted) => ChangeAsync(context, (journey, _) => journey.PostAsync(null, posted, context.RequestAborted)));
    }

    private static async Task<(Actor? Actor, Body? Body, IResult? Refusal)> FindAsync(HttpContext context)
    {
        var bodyId = context.Route("bodyId");
        var (actor, refusal) = CaseAccess.Reader(context, bodyId, SettingsWording.Heading);
        if (actor is null)
            return (null, null, refusal);
        if (!SchoolSettings.MayChange(actor, bodyId))
            return (null, null, CaseAccess.NotAllowed(SettingsWording.Heading));
        return await context.RequestServices.GetRequiredService<IBodies>().FindAsync(bodyId, context.RequestAborted) is { Kind: not BodyKind.LocalAuthority } body
            ? (actor, body, null)
            : (null, null, Answer.Failure(new Problem(ErrorCodes.UnknownSchool, null, BilingualText.Same(bodyId))));
    }

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var (_, body, refusal) = await FindAsync(context);
        if (body is null)
            return refusal!;
        var people = context.RequestServices.GetRequiredService<IPeople>();
        var changes = new List<(DateTimeOffset, BilingualText, string)>();
        foreach (var entry in (await context.RequestServices.GetRequiredService<SchoolSettings>().ChangesAsync(body.BodyId, context.RequestAborted)).Reverse())
            changes.Add((entry.RecordedAt, AuditWording.Of(entry.What, context.RequestServices.GetRequiredService<StepCatalogue>()), (await people.FindAsync(body.BodyId, entry.PersonId!, context.RequestAborted))?.FullName ?? entry.PersonId!));
        return Answer.Page<SettingsPage>(new SettingsModel(body, changes, context.Request.Query["done"] == "saved"));
    }

    private static async Task<IResult> ChangeAsync(HttpContext context, Func<Journey, FormValues, Task<IResult>> go)
    {
        var (actor, body, refusal) = await FindAsync(context);
        if (actor is null || body is null)
            return refusal!;
        var services = context.RequestServices;
        var mayAgree = SchoolSettings.MayAgreeEscalation(actor, body.BodyId);
        var form = SettingsForm.For(body, mayAgree);
        var path = Path(body.BodyId);
        var plan = new JourneyPlan(
            form, $"{path}/change", path, FormShape.Of(form, $"{body.FirstLookAfterMonth}", $"{body.LaAgreedEscalation}"), body.BodyId, actor.PersonId, "school-settings", CommonWording.Save);
        var journey = new Journey(plan, services.GetRequiredService<IDrafts>(), context.Visit(), async (values, _) =>
            await services.GetRequiredService<SchoolSettings>().ChangeAsync(actor, body.BodyId, values.IsYes(SettingsForm.FirstLook), mayAgree ? values.IsYes(SettingsForm.Escalation) : null, context.RequestAborted) is { Count: > 0 } problems
                ? JourneyEnd.Refused(problems)
                : JourneyEnd.With(Answer.SeeOther($"{path}?done=saved")));
        return await go(journey, SettingsForm.Values(body));
    }
}
