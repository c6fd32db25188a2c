using AlnWorkflows.Processes.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace AlnWorkflows.Pages.Visits;

/// <summary>Which language a request is answered in: asked for just now, chosen before, recorded for the person, or
/// wished for by the browser. Welsh where nothing is known.</summary>
internal static class LanguageChoice
{
    public const string QueryKey = "lang";

    private const string CookieName = "aln-lang";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>What was chosen on purpose; null where nothing was.</summary>
    public static Language? Chosen(HttpRequest request) =>
        Parse(request.Query[QueryKey]) ?? Parse(request.Cookies[CookieName]);

    /// <summary>What the browser wishes for.</summary>
    public static Language Wished(HttpRequest request)
    {
        var wishes = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(wish => wish.Quality ?? 1);
        return wishes.Select(wish => Parse(wish.Value.ToString().Split('-')[0])).FirstOrDefault(language => language is not null) ?? Language.Cy;
    }

    public static Language? Parse(string? code) => code?.ToLowerInvariant() switch
    {
        "cy" => Language.Cy,
        "en" => Language.En,
        _ => null,
    };

    public static string Code(Language language) => language == Language.Cy ? "cy" : "en";

    public static void Keep(HttpContext context, Language language) =>
        context.Response.Cookies.Append(CookieName, Code(language), new CookieOptions
        {
            MaxAge = Kept,
            HttpOnly = true,
            SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
}
