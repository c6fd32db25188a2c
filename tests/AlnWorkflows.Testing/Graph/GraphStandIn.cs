using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AlnWorkflows.Testing.Graph;

/// <summary>
/// The part of Microsoft Graph that keeps events, as its documentation describes it, with the mailboxes behind it: one event
/// for a transaction id, invitations, updates and cancellations to the guests, their answers in the organiser's event.
/// </summary>
public sealed class GraphStandIn : IAsyncDisposable
{
    public const string Token = "token-of-the-tenant";

    private readonly WebApplication _app;
    private readonly GraphMailboxes _mailboxes;
    private readonly Lock _gate = new();
    private readonly List<GraphRequest> _requests = [];
    private readonly Queue<GraphTrouble> _troubles = [];

    private GraphStandIn(WebApplication app, GraphMailboxes mailboxes) => (_app, _mailboxes) = (app, mailboxes);

    /// <summary>What the mailboxes hold.</summary>
    public GraphMailboxes Mailboxes => _mailboxes;

    public Uri Endpoint => new($"{_app.Urls.Single()}/v1.0");

    public IReadOnlyList<GraphRequest> Requests
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    /// <param name="now">Exchange's clock.</param>
    /// <param name="mailboxes">The users there are, by id or address.</param>
    public static async Task<GraphStandIn> StartAsync(Func<DateTimeOffset> now, params string[] mailboxes)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        var standIn = new GraphStandIn(builder.Build(), new GraphMailboxes(now, mailboxes));
        standIn._app.Run(standIn.AnswerAsync);
        await standIn._app.StartAsync();
        return standIn;
    }

    /// <summary>The next requests are answered so, one each.</summary>
    public void Trouble(params GraphTrouble[] troubles)
    {
        lock (_gate)
            foreach (var trouble in troubles)
                _troubles.Enqueue(trouble);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var body = context.Request.ContentLength is null or 0 ? null : (await JsonNode.ParseAsync(context.Request.Body))?.AsObject();
        GraphTrouble? trouble;
        lock (_gate)
        {
            _requests.Add(new GraphRequest(
                context.Request.Method, context.Request.Path, Uri.UnescapeDataString(context.Request.QueryString.Value ?? ""),
                context.Request.Headers.Authorization, [.. context.Request.Headers["Prefer"].OfType<string>()], body));
            _troubles.TryDequeue(out trouble);
        }

        if (trouble is { IsDone: false })
            await RefuseAsync(context, trouble);
        else if (context.Request.Headers.Authorization != $"Bearer {Token}")
            await RefuseAsync(context, new GraphTrouble(401, "InvalidAuthenticationToken"));
        else
            await ServeAsync(context, body, trouble);
    }

    private async Task ServeAsync(HttpContext context, JsonObject? body, GraphTrouble? trouble)
    {
        try
        {
            var (status, answer) = _mailboxes.Serve(context.Request.Method, PartsOf(context.Request.Path), context.Request.Query, body);
            if (trouble is not null)
            {
                await RefuseAsync(context, trouble);
                return;
            }

            context.Response.StatusCode = status;
            if (answer is not null)
                await WriteAsync(context, answer);
        }
        catch (GraphRefusedException refusal)
        {
            await RefuseAsync(context, new GraphTrouble(refusal.Status, refusal.Code));
        }
    }

    private static string[] PartsOf(PathString path) =>
        path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["v1.0", "users", .. var parts] ? parts : throw new GraphRefusedException(400, "BadRequest");

    private static async Task RefuseAsync(HttpContext context, GraphTrouble trouble)
    {
        if (trouble.Status == 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = trouble.Status;
        context.Response.Headers["request-id"] = "b2f1a6de-0000-4000-8000-000000000001";
        if (trouble.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await WriteAsync(context, new JsonObject { ["error"] = new JsonObject { ["code"] = trouble.Code, ["message"] = "Said of somebody@example.org." } });
    }

    private static Task WriteAsync(HttpContext context, JsonNode answer)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(answer.ToJsonString(JsonSerializerOptions.Web));
    }
}
