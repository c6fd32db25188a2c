using AlnWorkflows.Pages.Api;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AlnWorkflows.Pages.Signing;

/// <summary>Who makes a request: in production told by App Service Authentication (an account) or by a trusted proxy (a
/// person's id); chosen by cookie (pages) or named in a header (API) in development, and only there.</summary>
internal sealed class Identity(IPeople people, SignInCookie cookie, IOptions<PagesOptions> options)
{
    public const string DevelopmentHeader = "X-Development-Person";

    /// <summary>The account of App Service Authentication, where it stands in front and states one.</summary>
    public SignedInAccount? AccountOf(HttpRequest request) => options.Value.EntraTenants is null ? null : ClientPrincipal.Read(request);

    /// <summary>The person; null where nobody is signed in, or nobody is known by that id or account.</summary>
    public async Task<CurrentPerson?> OfAsync(HttpContext context, SignedInAccount? account)
    {
        var staff = (await MembershipsAsync(context, account)).Where(membership => membership.Roles.Any(IsStaff)).ToList();
        return staff.Count == 0 ? null : new CurrentPerson(staff);
    }

    /// <summary>Families and professionals come by their links; everybody else may sign in.</summary>
    public static bool IsStaff(Role role) => role is not (Role.Family or Role.Professional);

    private async Task<IReadOnlyList<Person>> MembershipsAsync(HttpContext context, SignedInAccount? account)
    {
        if (options.Value.EntraTenants is { } tenants)
            return account is not null && tenants.Contains(account.Account.TenantId) ? await people.OfAccountAsync(account.Account, context.RequestAborted) : [];
        return IdOf(context.Request) is { Length: > 0 } personId ? await people.EverywhereAsync(personId, context.RequestAborted) : [];
    }

    private string? IdOf(HttpRequest request)
    {
        if (options.Value.TrustedIdentityHeader is { } trusted)
            return request.Headers[trusted];
        if (!options.Value.IsDevelopment)
            return null;
        return ApiPaths.IsApi(request.Path) ? request.Headers[DevelopmentHeader] : cookie.Read(request);
    }
}
