using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Api;

internal static class ApiPaths
{
    public const string Prefix = "/api";

    /// <summary>Whether a path belongs to programs, which are answered in JSON.</summary>
    public static bool IsApi(PathString path) => path.StartsWithSegments(Prefix, StringComparison.OrdinalIgnoreCase);
}
