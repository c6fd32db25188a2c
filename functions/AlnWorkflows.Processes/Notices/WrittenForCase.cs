using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>The words written for one case in a step's answer, joined with their translation once there is one.</summary>
public static class WrittenForCase
{
    /// <summary>By field name, each text in the languages it has.</summary>
    public static IReadOnlyDictionary<string, FreeText> Of(StepAnswer answer, StepAnswer? translation)
    {
        var written = new FormValues(answer.Values).WithDefaults(translation?.Values ?? new Dictionary<string, string>());
        return written.All.Keys
            .Where(key => key.EndsWith(".cy", StringComparison.Ordinal) || key.EndsWith(".en", StringComparison.Ordinal))
            .Select(key => key[..^3])
            .Distinct()
            .ToDictionary(field => field, written.Text);
    }

    /// <summary>The same, with what was added later where a text is empty.</summary>
    public static IReadOnlyDictionary<string, FreeText> Of(StepAnswer answer, StepAnswer? translation, IEnumerable<StepAnswer> added)
    {
        var written = Of(answer, translation).ToDictionary();
        foreach (var (field, text) in added.SelectMany(each => Of(each, null)))
            if (!written.TryGetValue(field, out var there) || (!there.Has(Language.Cy) && !there.Has(Language.En)))
                written[field] = text;
        return written;
    }

    /// <summary>The languages that the readers need and some text lacks. A reader with no recorded choice needs both.</summary>
    public static IReadOnlyList<Language> Missing(IEnumerable<FreeText> texts, IEnumerable<Language?> readers)
    {
        var needed = readers.SelectMany(reader => reader is { } one ? [one] : new[] { Language.Cy, Language.En }).Distinct();
        return [.. needed.Where(language => texts.Any(text => !text.Has(language)))];
    }
}
