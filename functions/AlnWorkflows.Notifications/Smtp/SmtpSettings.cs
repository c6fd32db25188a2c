using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;

namespace AlnWorkflows.Notifications.Smtp;

/// <summary>How to reach the mail server. A class, not a record: its printed form must not show the password.</summary>
public sealed class SmtpSettings
{
    /// <summary>Where the settings stand: <c>AlnWorkflows:Smtp:Host</c>, <c>Port</c>, <c>User</c>, <c>Password</c>, <c>Tls</c>, <c>TimeoutSeconds</c>.</summary>
    public const string Section = "AlnWorkflows:Smtp";

    private const int ImplicitTlsPort = 465;

    public string Host { get; init; } = "";

    public int Port { get; init; } = 587;

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>Whether STARTTLS is required. Without it no password is sent, but to this machine itself.</summary>
    public bool Tls { get; init; } = true;

    /// <summary>After this, a mail being handed over counts as of unknown outcome.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    private bool IsThisMachine => Host == "localhost" || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>Null where no mail server is configured.</summary>
    /// <exception cref="InvalidOperationException">A setting is not what it should be; all such are named at once.</exception>
    public static SmtpSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (!section.Exists())
            return null;
        var problems = new List<string>();
        var settings = new SmtpSettings
        {
            Host = section["Host"] ?? "",
            Port = Number(section, "Port", 587, problems),
            User = section["User"],
            Password = section["Password"],
            Tls = Flag(section, "Tls", problems),
            Timeout = TimeSpan.FromSeconds(Number(section, "TimeoutSeconds", 60, problems)),
        };
        Refuse([.. problems, .. settings.Problems()]);
        return settings;
    }

    /// <summary>What is wrong with the settings, each with what to do.</summary>
    public IReadOnlyList<string> Problems()
    {
        var problems = new List<string>();
        if (Uri.CheckHostName(Host) == UriHostNameType.Unknown)
            problems.Add($"{Section}:Host is '{Host}'; give the mail server's host name.");
        if (Port is < 1 or > 65535)
            problems.Add($"{Section}:Port is {Port}; give a port from 1 to 65535.");
        if (Port == ImplicitTlsPort)
            problems.Add($"{Section}:Port is {ImplicitTlsPort}, which speaks TLS from the first byte; use the server's STARTTLS port, as a rule 587.");
        if (string.IsNullOrEmpty(User) != string.IsNullOrEmpty(Password))
            problems.Add($"{Section}:User and {Section}:Password go together; give both or neither.");
        if (!string.IsNullOrEmpty(Password) && !Tls && !IsThisMachine)
            problems.Add($"{Section}:Tls is false, which would send the password in the clear to {Host}; set it to true.");
        if (Timeout <= TimeSpan.Zero || Timeout > TimeSpan.FromHours(1))
            problems.Add($"{Section}:TimeoutSeconds is {Timeout.TotalSeconds}; give a number from 1 to 3600.");
        return problems;
    }

    /// <exception cref="InvalidOperationException">There are problems.</exception>
    internal static void Refuse(IReadOnlyList<string> problems)
    {
        if (problems.Count > 0)
            throw new InvalidOperationException("The mail server's settings cannot be used. " + string.Join(" ", problems));
    }

    private static int Number(IConfigurationSection section, string key, int otherwise, List<string> problems)
    {
        if (section[key] is not { Length: > 0 } text)
            return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        problems.Add($"{Section}:{key} is '{text}'; give a whole number.");
        return otherwise;
    }

    private static bool Flag(IConfigurationSection section, string key, List<string> problems)
    {
        if (section[key] is not { Length: > 0 } text)
            return true;
        if (bool.TryParse(text, out var flag))
            return flag;
        problems.Add($"{Section}:{key} is '{text}'; give true or false.");
        return true;
    }
}
