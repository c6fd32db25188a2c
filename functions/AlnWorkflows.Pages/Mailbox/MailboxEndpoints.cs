using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Mailbox;

/// <summary>The mails that would have left, in development only.</summary>
internal static class MailboxEndpoints
{
    private const int PageSize = 100;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/mailbox", ListAsync);
        endpoints.MapPage("/mailbox/{messageId}", context => OneAsync(context, item => Answer.Page<MailPage>(item)));
        endpoints.MapPage("/mailbox/{messageId}/html", context => OneAsync(context, item => new DocumentResult(item.Mail.Html)));
    }

    private static async Task<IResult> ListAsync(HttpContext context)
    {
        if (Closed(context) is { } closed)
            return closed;
        var from = context.Request.Query["from"].ToString();
        var page = await context.RequestServices.GetRequiredService<IMailbox>().ListAsync(PageSize, from.Length == 0 ? null : from, context.RequestAborted);
        return Answer.Page<MailboxPage>(page);
    }

    private static async Task<IResult> OneAsync(HttpContext context, Func<MailboxItem, IResult> show)
    {
        if (Closed(context) is { } closed)
            return closed;
        return await context.RequestServices.GetRequiredService<IMailbox>().FindAsync(context.Route("messageId"), context.RequestAborted) is { } item
            ? show(item)
            : Answer.Failure(new Problem(ErrorCodes.NotFound));
    }

    private static IResult? Closed(HttpContext context) =>
        context.Visit().Options.IsDevelopment ? null : Answer.Failure(new Problem(ErrorCodes.NotFound));
}
