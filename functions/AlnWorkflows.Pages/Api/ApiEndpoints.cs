using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.TargetedProvision;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Api;

/// <summary>The API: the same services as the pages, in JSON, without cookies.</summary>
internal static class ApiEndpoints
{
    private const string IdempotencyHeader = "Idempotency-Key";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenApi("/openapi/{documentName}.json");
        endpoints.MapGet("/health", () => Results.Text("ok"))
            .WithSummary("Answers when the service is ready.").Produces<string>(StatusCodes.Status200OK, "text/plain");
        endpoints.MapPost("/api/cases", (Delegate)StartAsync)
            .WithSummary("Starts a case. The same Idempotency-Key again answers with the same case.")
            .Accepts<CaseStart>("application/json").Produces<CaseBody>(StatusCodes.Status201Created).WithProblems();
        endpoints.MapGet("/api/cases/{id}", ReadAsync)
            .WithSummary("Reads a case.").Produces<CaseBody>().WithProblems();
        endpoints.MapPost("/api/cases/{id}/steps/{stepId}", AnswerAsync)
            .WithSummary("Answers a step.").Accepts<StepReply>("application/json").Produces<CaseBody>().WithProblems();
        DutyEndpoint.Map(endpoints);
    }

    public static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder endpoint)
    {
        foreach (var status in new[] { 400, 401, 403, 404, 409, 413, 422 })
            endpoint.Produces<ApiProblem>(status, "application/problem+json");
        return endpoint;
    }

    private static async Task<IResult> StartAsync(HttpContext context)
    {
        if (context.Visit().Person is not { } person)
            return ApiProblems.Of([new Problem(ErrorCodes.SignInNeeded)]);
        if (context.Request.Headers[IdempotencyHeader].ToString() is not { Length: > 0 } idempotencyKey)
            return ApiProblems.Of([new Problem(ErrorCodes.IdempotencyKeyMissing)]);
        var (body, problem) = await ApiBody.ReadAsync<CaseStart>(context);
        if (body is null)
            return ApiProblems.Of([problem!]);

        var actor = person.At(body.School ?? "");
        var result = await StartedAsync(context, actor, body, StoredKey(actor, idempotencyKey));
        if (result.Case is not { } key)
            return ApiProblems.Of(result.Problems);
        var view = await context.RequestServices.GetRequiredService<CaseReading>().ReadAsync(key, actor, null, context.RequestAborted);
        return ApiAnswer.Created(context, $"/api/cases/{key.CaseId}", CaseBody.Of(view!));
    }

    private static Task<StartResult> StartedAsync(HttpContext context, Actor actor, CaseStart body, string idempotencyKey)
    {
        var (services, values) = (context.RequestServices, ApiBody.ValuesOf(body.Answers));
        return body.Process switch
        {
            null or DecideAlnProcess.Name => services.GetRequiredService<CaseStarting>().StartAsync(actor, actor.BodyId, values, idempotencyKey, context.RequestAborted),
            TargetedProvisionProcess.Name => services.GetRequiredService<ProvisionStarting>().StartAsync(actor, actor.BodyId, values, idempotencyKey, context.RequestAborted),
            var other => Task.FromResult(new StartResult(null, [new Problem(ErrorCodes.UnknownOption, "process", BilingualText.Same(other))])),
        };
    }

    private static async Task<IResult> ReadAsync(HttpContext context, string id)
    {
        var (view, refusal) = await ViewAsync(context, id);
        return view is null ? refusal! : ApiAnswer.Ok(CaseBody.Of(view));
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, string id, string stepId)
    {
        var (view, refusal) = await ViewAsync(context, id);
        if (view is null)
            return refusal!;
        var (body, problem) = await ApiBody.ReadAsync<StepReply>(context);
        if (body is null)
            return ApiProblems.Of([problem!]);

        var file = body.File is { } sent ? new UploadedFile(sent.FileName, sent.Content) : null;
        var result = await context.RequestServices.GetRequiredService<StepAnswering>().AnswerAsync(
            view.Reader, view.Case.Key, stepId, ApiBody.ValuesOf(body.Answers), file, context.RequestAborted);
        if (!result.IsStored)
            return ApiProblems.Of(result.Problems);
        return await ReadAsync(context, id);
    }

    /// <summary>A case is looked for in every body whose cases the person reads; one of another body is not found, so
    /// that nobody learns whether it exists.</summary>
    private static async Task<(CaseView? View, IResult? Refusal)> ViewAsync(HttpContext context, string id)
    {
        if (context.Visit().Person is not { } person)
            return (null, ApiProblems.Of([new Problem(ErrorCodes.SignInNeeded)]));
        var bodies = person.BodyIds.Where(bodyId => StepAccess.MayReadCases(person.At(bodyId), bodyId)).ToList();
        if (bodies.Count == 0)
            return (null, ApiProblems.Of([new Problem(ErrorCodes.NotAllowed, null, CommonWording.Cases)]));
        var reading = context.RequestServices.GetRequiredService<CaseReading>();
        foreach (var bodyId in bodies)
            if (await reading.ReadAsync(new CaseKey(bodyId, id), person.At(bodyId), null, context.RequestAborted) is { } view)
                return (view, null);
        return (null, ApiProblems.Of([new Problem(ErrorCodes.CaseNotFound)]));
    }

    /// <summary>A caller's key may hold anything; what is stored is its digest, apart for each person.</summary>
    private static string StoredKey(Actor actor, string idempotencyKey) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{actor.PersonId}\n{idempotencyKey}")))[..40];
}
