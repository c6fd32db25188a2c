using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace AlnWorkflows.Hosting.Settings;

/// <summary>Reads the settings of one section for one host; what does not hold becomes a problem.</summary>
public sealed class SettingsSection
{
    private readonly IConfiguration _configuration;
    private readonly HostKind _host;
    private readonly List<string> _problems;
    private readonly string _path;

    /// <summary>The whole of <c>AlnWorkflows:</c>.</summary>
    /// <param name="problems">Where problems are gathered.</param>
    public SettingsSection(IConfiguration configuration, HostKind host, List<string> problems)
        : this(configuration, host, problems, "")
    {
    }

    private SettingsSection(IConfiguration configuration, HostKind host, List<string> problems, string path) =>
        (_configuration, _host, _problems, _path) = (configuration, host, problems, path);

    public bool IsGiven => _configuration.GetSection(SettingNames.Section).AsEnumerable(makePathsRelative: true).Any(setting =>
        setting.Key.StartsWith(_path, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(setting.Value) && SettingNames.Holds(setting.Key, _host));

    public string NameOf(string key) => $"{SettingNames.Section}:{_path}{key}";

    /// <exception cref="ArgumentException">The key is not among <see cref="SettingNames.All"/> for this host.</exception>
    public string? Text(string key)
    {
        if (!SettingNames.Holds(_path + key, _host))
            throw new ArgumentException($"'{NameOf(key)}' is read here, but {nameof(SettingNames)} does not have it for this host.", nameof(key));
        var text = _configuration[NameOf(key)]?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    public string RequiredText(string key, string whatToGive)
    {
        if (Text(key) is { } text)
            return text;
        Report(key, $"is missing; give {whatToGive}.");
        return "";
    }

    public string? EmailAddress(string key)
    {
        var text = Text(key);
        if (text is not null && (!MailAddress.TryCreate(text, out var address) || address.Address != text))
            Report(key, $"'{text}' is not an e-mail address; give one such as aln@school.example.");
        return text;
    }

    public Uri? Address(string key, bool bare = false)
    {
        if (Text(key) is not { } text)
            return null;
        var holds = Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && (!bare || address is { AbsolutePath: "/", Query: "", Fragment: "" });
        if (holds)
            return address;
        Report(key, $"'{text}' is not {(bare ? "a web address without a path; give one such as https://aln.school.example" : "a web address; give one that begins with https://")}.");
        return null;
    }

    public bool Flag(string key, bool otherwise)
    {
        if (Text(key) is not { } text)
            return otherwise;
        if (bool.TryParse(text, out var flag))
            return flag;
        Report(key, $"'{text}' is neither true nor false.");
        return otherwise;
    }

    /// <summary>Several of a kind, separated by commas.</summary>
    /// <param name="whatItIs">What one of them is, with its article.</param>
    public IReadOnlyList<T> Several<T>(string key, string whatItIs)
        where T : IParsable<T>
    {
        var several = new List<T>();
        foreach (var text in (Text(key) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (T.TryParse(text, null, out var one))
                several.Add(one);
            else
                Report(key, $"'{text}' is not {whatItIs}.");
        return several;
    }

    public SettingsSection Below(string key) => new(_configuration, _host, _problems, $"{_path}{key}:");

    public void Report(string key, string problem) => _problems.Add($"{NameOf(key)} {problem}");
}
