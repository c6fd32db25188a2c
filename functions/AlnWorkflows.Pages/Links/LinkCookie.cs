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

    public bool IsOpen(HttpRequest request, string linkId)
    {
        if (request.Cookies[Name] is not { } sealedId)
            return false;
        try
        {
            return protector.Unprotect(sealedId) == linkId;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public void Write(HttpContext context, string token, string linkId) =>
        context.Response.Cookies.Append(Name, protector.Protect(linkId, Kept), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            Path = LinkPaths.Of(token),
        });
}
