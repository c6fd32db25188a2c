using AlnWorkflows.Pages.Demonstration;

namespace AlnWorkflows.LocalHost.Demonstration;

/// <summary><c>POST /api/demonstration/clock</c> with <c>{"to": instant}</c>: the movable clock for programs. It answers
/// with the instant it then is, once everything that was due has happened.</summary>
internal static class ClockEndpoint
{
    public const string Path = "/api/demonstration/clock";

    public static async Task MoveAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var clock = context.RequestServices.GetRequiredService<IDemonstrationClock>();
        var move = await context.Request.ReadFromJsonAsync<ClockTarget>(context.RequestAborted);
        await clock.MoveToAsync(move!.To, new Progress<DateTimeOffset>(), CancellationToken.None);
        await context.Response.WriteAsJsonAsync(new { now = await clock.NowAsync(context.RequestAborted) }, context.RequestAborted);
    }
}
