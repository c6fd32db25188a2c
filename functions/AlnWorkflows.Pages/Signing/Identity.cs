using AlnWorkflows.Pages.Api;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AlnWorkflows.Pages.Signing;

/// <summary>Who makes a request: told by a trusted proxy in production; chosen by cookie (pages) or named in a header
/// (API) in development, and only there.</summary>
internal sealed class Identity(IPeople people, SignInCookie cookie, IOptions<PagesOptions> options)
{
    public const string DevelopmentHeader = "X-Development-Person";

    /// <summary>The person; null where nobody is signed in, or nobody has that id.</summary>
    public async Task<CurrentPerson?> OfAsync(HttpContext context)
    {
        if (IdOf(context.Request) is not { Length: > 0 } personId)
            return null;
        var memberships = await people.EverywhereAsync(personId, context.RequestAborted);
        var staff = memberships.Where(membership => membership.Roles.Any(IsStaff)).ToList();
        return staff.Count == 0 ? null : new CurrentPerson(personId, staff);
    }

    /// <summary>Families and professionals come by their links; everybody else may sign in.</summary>
    public static bool IsStaff(Role role) => role is not (Role.Family or Role.Professional);

    private string? IdOf(HttpRequest request)
    {
        if (options.Value.TrustedIdentityHeader is { } trusted)
            return request.Headers[trusted];
        if (!options.Value.IsDevelopment)
            return null;
        return ApiPaths.IsApi(request.Path) ? request.Headers[DevelopmentHeader] : cookie.Read(request);
    }
}
