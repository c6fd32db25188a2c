using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Signing;

/// <summary>The development sign-in's cookie: who was chosen, sealed, for a working day.</summary>
internal sealed class SignInCookie(IDataProtectionProvider protection)
{
    private const string Name = "aln-person";

    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector protector =
        protection.CreateProtector("AlnWorkflows.Pages.Signing").ToTimeLimitedDataProtector();

    public string? Read(HttpRequest request)
    {
        if (request.Cookies[Name] is not { } sealedId)
            return null;
        try
        {
            return protector.Unprotect(sealedId);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Write(HttpContext context, string personId) =>
        context.Response.Cookies.Append(Name, protector.Protect(personId, Kept), Options(context));

    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    };
}
