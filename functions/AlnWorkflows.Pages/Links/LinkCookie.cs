using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Links;

/// <summary>Remembers for a short while that a link's code was given; good for that link alone.</summary>
internal sealed class LinkCookie(IDataProtectionProvider protection)
{
    private const string Name = "aln-link";

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector protector =
        protection.CreateProtector("AlnWorkflows.Pages.Links").ToTimeLimitedDataProtector();

    /// <summary>Whether the link's code was given.</summary>
    public bool IsOpen(HttpRequest request, string linkId) => Read(request) is { } given && (given == linkId || given == WithPin(linkId));

    /// <summary>Whether its person's PIN was given as well.</summary>
    public bool HasPin(HttpRequest request, string linkId) => Read(request) == WithPin(linkId);

    public void Write(HttpContext context, string token, string linkId) => WriteText(context, token, linkId);

    public void WriteWithPin(HttpContext context, string token, string linkId) => WriteText(context, token, WithPin(linkId));

    private static string WithPin(string linkId) => $"{linkId}!pin";

    private string? Read(HttpRequest request)
    {
        if (request.Cookies[Name] is not { } sealedText)
            return null;
        try
        {
            return protector.Unprotect(sealedText);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private void WriteText(HttpContext context, string token, string text) =>
        context.Response.Cookies.Append(Name, protector.Protect(text, Kept), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            Path = LinkPaths.Of(token),
        });
}
