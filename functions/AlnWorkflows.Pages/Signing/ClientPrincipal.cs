using System.Text.Json;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;

namespace AlnWorkflows.Pages.Signing;

/// <summary>Reads the header in which App Service Authentication states who signed in: JSON in base64, with the claims of
/// the provider's token. Whatever cannot be read in full is nobody.</summary>
internal static class ClientPrincipal
{
    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    private const string Provider = "aad";
    private const int LongestHeader = 64 * 1024;

    private static readonly string[] ObjectIdClaims = ["http://schemas.microsoft.com/identity/claims/objectidentifier", "oid"];
    private static readonly string[] TenantClaims = ["http://schemas.microsoft.com/identity/claims/tenantid", "tid"];
    private static readonly string[] EmailClaims = ["http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress", "email"];

    public static bool IsGiven(HttpRequest request) => request.Headers.ContainsKey(Header);

    public static SignedInAccount? Read(HttpRequest request)
    {
        if (request.Headers[Header] is not [{ Length: > 0 and <= LongestHeader } text])
            return null;
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
            return null;
        try
        {
            using var json = JsonDocument.Parse(bytes.AsMemory(0, length));
            return Read(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SignedInAccount? Read(JsonElement principal)
    {
        if (principal.ValueKind != JsonValueKind.Object || Text(principal, "auth_typ") != Provider
            || !principal.TryGetProperty("claims", out var list) || list.ValueKind != JsonValueKind.Array)
            return null;
        var claims = list.EnumerateArray()
            .Where(claim => claim.ValueKind == JsonValueKind.Object)
            .Select(claim => (Type: Text(claim, "typ"), Value: Text(claim, "val")))
            .ToList();
        if (!Guid.TryParse(Only(TenantClaims), out var tenant) || !Guid.TryParse(Only(ObjectIdClaims), out var user))
            return null;
        return new SignedInAccount(new EntraAccount(tenant, user), Only(EmailClaims));

        // Two values that differ name nobody.
        string? Only(string[] types) =>
            claims.Where(claim => types.Contains(claim.Type)).Select(claim => claim.Value).Distinct().ToList() is [{ } only] ? only : null;
    }

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
