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
        var button = opening.State is LinkState.Expired or LinkState.Superseded
            ? new LinkButton(LinkPaths.Renew(token), LinkWording.NewLink)
            : null;
        return Answer.Page<LinkPage>(
            button is null
                ? new LinkPageModel(LinkWording.DeadHeading, [code.Message, LinkWording.AskSchool])
                : new LinkPageModel(LinkWording.DeadHeading, [code.Message, LinkWording.NewLinkExplained, LinkWording.AskSchool], button),
            code.Status);
    }

    private static ErrorCode CodeOf(LinkState state) => state switch
    {
        LinkState.Expired => ErrorCodes.LinkExpired,
        LinkState.Revoked => ErrorCodes.LinkRevoked,
        LinkState.Superseded => ErrorCodes.LinkSuperseded,
        _ => ErrorCodes.LinkAltered,
    };
}
