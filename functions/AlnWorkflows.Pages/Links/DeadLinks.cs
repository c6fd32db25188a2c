using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Links;

/// <summary>A link that opens nothing says why, and offers a new one where that would help.</summary>
internal static class DeadLinks
{
    public static IResult Page(LinkOpening opening, string token)
    {
        if (opening.State == LinkState.Used)
            return Answer.Page<LinkPage>(new LinkPageModel(LinkWording.UsedHeading, [LinkWording.UsedExplained]));
        var code = CodeOf(opening.State);
        var button = opening.State is LinkState.Expired or LinkState.Superseded or LinkState.KeyWithdrawn
            ? new LinkButton(LinkPaths.Renew(token), LinkWording.NewLink)
            : null;
        return Answer.Page<LinkPage>(
            button is null
                ? new LinkPageModel(LinkWording.DeadHeading, [code.Message, LinkWording.AskSchool])
                : new LinkPageModel(LinkWording.DeadHeading, [code.Message, LinkWording.NewLinkExplained, LinkWording.AskSchool], button),
            code.Status);
    }

    /// <summary>More was asked for than may be mailed: from when it may be again.</summary>
    public static IResult Limited(DateTimeOffset notBefore) => Answer.Page<LinkPage>(
        new LinkPageModel(LinkWording.LimitedHeading, [new Problem(ErrorCodes.TooManyLinkMails, null, Moments.At(WholeMinute(notBefore))).Message, LinkWording.AskSchool]),
        ErrorCodes.TooManyLinkMails.Status);

    /// <summary>Times are shown to the minute: the first shown minute in which it is allowed.</summary>
    private static DateTimeOffset WholeMinute(DateTimeOffset instant) =>
        instant.AddTicks((TimeSpan.TicksPerMinute - instant.Ticks % TimeSpan.TicksPerMinute) % TimeSpan.TicksPerMinute);

    private static ErrorCode CodeOf(LinkState state) => state switch
    {
        LinkState.Expired => ErrorCodes.LinkExpired,
        LinkState.Revoked => ErrorCodes.LinkRevoked,
        LinkState.Superseded => ErrorCodes.LinkSuperseded,
        LinkState.KeyWithdrawn => ErrorCodes.LinkKeyWithdrawn,
        _ => ErrorCodes.LinkAltered,
    };
}
