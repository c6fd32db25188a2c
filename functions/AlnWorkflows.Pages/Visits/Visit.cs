using AlnWorkflows.Pages.Signing;
using AlnWorkflows.Processes.Languages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace AlnWorkflows.Pages.Visits;

/// <summary>One request as the pages see it: who asks, in which language, and where they are.</summary>
public sealed class Visit(IAntiforgery antiforgery, IOptions<PagesOptions> options)
{
    private HttpContext? context;

    public Language Language { get; private set; }

    public CurrentPerson? Person { get; private set; }

    /// <summary>The account of App Service Authentication; null where there is none, or another way of signing in.</summary>
    public SignedInAccount? Account { get; private set; }

    public PagesOptions Options => options.Value;

    /// <summary>Path of this page.</summary>
    public string Path => Context.Request.PathBase + Context.Request.Path;

    private HttpContext Context => context ?? throw new InvalidOperationException("The visit was not begun: call UsePages() before the endpoints.");

    /// <summary>Begins with what the request itself says; a visit that has begun goes on as it is.</summary>
    public void Begin(HttpContext httpContext)
    {
        if (context is not null)
            return;
        context = httpContext;
        Language = LanguageChoice.Chosen(httpContext.Request) ?? LanguageChoice.Wished(httpContext.Request);
    }

    public void Know(SignedInAccount account) => Account = account;

    /// <summary>Knows the person; their recorded language counts unless another was chosen.</summary>
    public void Know(CurrentPerson person)
    {
        Person = person;
        Prefer(person.Memberships.Select(membership => membership.Language).FirstOrDefault(language => language is not null));
    }

    /// <summary>A recorded language counts unless another was chosen.</summary>
    public void Prefer(Language? recorded)
    {
        if (recorded is { } language && LanguageChoice.Chosen(Context.Request) is null)
            Language = language;
    }

    /// <summary>Speaks another language from here on.</summary>
    public void Switch(Language language)
    {
        Language = language;
        LanguageChoice.Keep(Context, language);
    }

    public string T(BilingualText text) => text.In(Language);

    /// <summary>The token that proves that a form came from one of our pages.</summary>
    public string FormToken() => antiforgery.GetAndStoreTokens(Context).RequestToken!;

    /// <summary>This page in another language.</summary>
    public string HereIn(Language language)
    {
        var query = Context.Request.Query
            .Where(pair => pair.Key != LanguageChoice.QueryKey)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return QueryHelpers.AddQueryString(QueryHelpers.AddQueryString(Path, query), LanguageChoice.QueryKey, LanguageChoice.Code(language));
    }
}
