using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace AlnWorkflows.LocalHost.Settings;

/// <summary>Reads the settings of one section; what does not hold, and what nobody asked for, becomes a problem.</summary>
internal sealed class SettingsSection(IConfigurationSection section, List<string> problems)
{
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public bool IsGiven => section.AsEnumerable().Any(setting => !string.IsNullOrWhiteSpace(setting.Value));

    public string NameOf(string key) => $"{section.Path}:{key}";

    public string? Text(string key)
    {
        _known.Add(key);
        var text = section[key]?.Trim();
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

    /// <summary>Settings that somebody else reads.</summary>
    public void Know(params IEnumerable<string> keys) => _known.UnionWith(keys);

    public SettingsSection Below(string key)
    {
        _known.Add(key);
        return new SettingsSection(section.GetSection(key), problems);
    }

    public void Report(string key, string problem) => problems.Add($"{NameOf(key)} {problem}");

    /// <summary>Reports every setting that stands here and was not asked for: a misspelt name would else be silence.</summary>
    public void ReportUnknown()
    {
        foreach (var child in section.GetChildren().Where(child => !_known.Contains(child.Key)))
            Report(child.Key, $"is not a setting; there are: {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");
    }
}
