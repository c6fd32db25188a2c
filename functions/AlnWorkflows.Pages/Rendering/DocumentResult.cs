using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Rendering;

/// <summary>A whole document made elsewhere (a notice, a mail), exactly as it is: it may have styles of its own, but no
/// script, and nothing in it reaches the page that frames it. The sandbox goes with the document, so that it holds
/// wherever the document is opened.</summary>
internal sealed class DocumentResult(string html) : IResult
{
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; "
        + "sandbox allow-popups allow-popups-to-escape-sandbox";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.ContentSecurityPolicy = Policy;
        return httpContext.Response.WriteAsync(html, httpContext.RequestAborted);
    }
}
