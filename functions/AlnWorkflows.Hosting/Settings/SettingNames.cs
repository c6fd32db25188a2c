using Microsoft.Extensions.Configuration;

namespace AlnWorkflows.Hosting.Settings;

/// <summary>Every setting there is, of all hosts. What stands under <see cref="Section"/> and not here is a slip.</summary>
public static class SettingNames
{
    public const string Section = "AlnWorkflows";

    public static IReadOnlyList<Setting> All { get; } =
    [
        new("Storage"),
        new("PublicAddress"),
        new("DataFolder", HostKind.Local),
        new("MailFrom"),
        new("Smtp:Host"),
        new("Smtp:Port"),
        new("Smtp:User"),
        new("Smtp:Password"),
        new("Smtp:Tls"),
        new("Smtp:TimeoutSeconds"),
        new("SendGrid:ApiKey", HostKind.Azure),
        new("SendGrid:WebhookKey"),
        new("Identity:Header", HostKind.Local),
        new("Identity:TrustedProxies", HostKind.Local),
        new("Identity:BehindAppService", HostKind.Azure),
        new("Identity:Tenants", HostKind.Azure),
        new("ManagedIdentity:ClientId", HostKind.Azure),
        new("Graph:Tenants"),
        new("Graph:ClientId"),
        new("Graph:ClientSecret", HostKind.Local),
        new("Graph:Certificate", HostKind.Local),
        new("Telemetry:OtlpEndpoint"),
        new("School:Id"),
        new("School:NameCy"),
        new("School:NameEn"),
        new("School:IsPupilReferralUnit"),
        new("School:EscalatesToAuthority"),
        new("School:Authority"),
        new("School:Email"),
        new("School:Phone"),
        new("School:Links:InformationAndAdvice"),
        new("School:Links:Disagreements"),
        new("School:Links:Advocacy"),
        new("School:Links:Reconsideration"),
        new("School:Links:Complaints"),
        new("School:Links:Privacy"),
        new("FirstPerson:Id"),
        new("FirstPerson:FirstName"),
        new("FirstPerson:Surname"),
        new("FirstPerson:Language"),
        new("FirstPerson:Email"),
        new("FirstPerson:Tenant"),
        new("FirstPerson:ObjectId"),
    ];

    public static bool Holds(string name, HostKind host) =>
        All.Any(setting => (setting.Hosts & host) != 0 && setting.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong with names that were given: a misspelt one would else be silence.</summary>
    public static IEnumerable<string> Unknown(IConfiguration configuration, HostKind host) =>
        from given in configuration.GetSection(Section).AsEnumerable(makePathsRelative: true)
        where given.Value is not null && !Holds(given.Key, HostKind.Both)
        select $"{Section}:{given.Key} is not a setting; there are: {string.Join(", ", Beside(given.Key, host))}.";

    /// <summary>The names that could have been meant: those of the same section, else of the one above.</summary>
    private static IEnumerable<string> Beside(string name, HostKind host)
    {
        var end = name.LastIndexOf(':');
        var section = end < 0 ? "" : name[..(end + 1)];
        var names = All
            .Where(setting => (setting.Hosts & host) != 0 && setting.Name.StartsWith(section, StringComparison.OrdinalIgnoreCase))
            .Select(setting => setting.Name[section.Length..].Split(':')[0])
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        return names.Count > 0 ? names : Beside(name[..end], host);
    }
}
