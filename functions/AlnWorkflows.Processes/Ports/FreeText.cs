using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Ports;

/// <summary>Words written for one case, in one language or both.</summary>
public sealed record FreeText(string? Cy, string? En)
{
    public string? In(Language language) => language == Language.Cy ? Cy : En;

    public bool Has(Language language) => !string.IsNullOrWhiteSpace(In(language));
}
