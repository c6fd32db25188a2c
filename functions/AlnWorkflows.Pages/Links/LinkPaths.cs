namespace AlnWorkflows.Pages.Links;

/// <summary>The addresses behind a link's token.</summary>
public static class LinkPaths
{
    public static string Of(string token) => $"/l/{token}";

    public static string Step(string token) => $"{Of(token)}/step";

    public static string Kept(string token) => $"{Of(token)}/kept";

    public static string Code(string token) => $"{Of(token)}/code";

    public static string Open(string token) => $"{Of(token)}/open";

    public static string Pin(string token) => $"{Of(token)}/pin";

    public static string Renew(string token) => $"{Of(token)}/renew";

    public static string Document(string token) => $"{Of(token)}/document";

    public static string Meeting(string token) => $"{Of(token)}/meeting";

    public static string Questions(string token) => $"{Of(token)}/questions";

    public static string Draft(string token) => $"{Of(token)}/draft";

    public static string Plan(string token) => $"{Of(token)}/plan";
}
