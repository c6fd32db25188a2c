using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Hooks;

/// <summary>Where a mail carrier posts what became of mails; there only where one is set up. Whoever is not the carrier is
/// answered the same whatever was wrong.</summary>
internal static class HookEndpoints
{
    private const string Signature = "X-Twilio-Email-Event-Webhook-Signature";

    private const string Timestamp = "X-Twilio-Email-Event-Webhook-Timestamp";

    private const int MostBytes = 2 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<IDeliveryReports>() is { } reports)
            endpoints.MapPost("/hooks/sendgrid", context => TakeAsync(context, reports)).DisableAntiforgery().ExcludeFromDescription();
    }

    private static async Task TakeAsync(HttpContext context, IDeliveryReports reports)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
        context.Response.StatusCode = await BodyAsync(context) is { } body
            && reports.Read(context.Request.Headers[Signature], context.Request.Headers[Timestamp], body) is { } read
            ? await TakeAsync(context, read)
            : StatusCodes.Status401Unauthorized;
    }

    /// <summary>All are taken before one that must come again is asked for again: taking one twice is taking it once.</summary>
    private static async Task<int> TakeAsync(HttpContext context, IReadOnlyList<DeliveryReport> reports)
    {
        var bounces = context.RequestServices.GetRequiredService<Bounces>();
        var isAllTaken = true;
        foreach (var report in reports)
            isAllTaken &= await bounces.TakeAsync(report, context.RequestAborted);
        return isAllTaken ? StatusCodes.Status204NoContent : StatusCodes.Status503ServiceUnavailable;
    }

    /// <summary>Null where it is longer than any carrier's.</summary>
    private static async Task<byte[]?> BodyAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        var part = new byte[16 * 1024];
        int read;
        while ((read = await context.Request.Body.ReadAsync(part, context.RequestAborted)) > 0)
        {
            if (body.Length + read > MostBytes)
                return null;
            body.Write(part, 0, read);
        }

        return body.ToArray();
    }
}
