using System.Globalization;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Forms;

/// <summary>What was typed into a form, by field name, trimmed.</summary>
public sealed class FormValues(IReadOnlyDictionary<string, string> values)
{
    public static FormValues Empty { get; } = new(new Dictionary<string, string>());

    public IReadOnlyDictionary<string, string> All => values;

    public string this[string name] => values.TryGetValue(name, out var value) ? value.Trim() : "";

    public bool Has(string name) => this[name].Length > 0;

    public bool IsYes(string name) => this[name] == "yes";

    public IReadOnlyList<string> Checked(string name) =>
        this[name].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The date of a date field: from one ISO value, or from the three boxes day, month and year; null where it is none.</summary>
    public DateOnly? Date(string name)
    {
        if (Has(name))
            return DateOnly.TryParseExact(this[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso) ? iso : null;

        return Number($"{name}-year") is { } year && Number($"{name}-month") is { } month && Number($"{name}-day") is { } day
            && year is >= 1900 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    public bool HasDatePart(string name) => Has(name) || Has($"{name}-day") || Has($"{name}-month") || Has($"{name}-year");

    public FreeText Text(string name) => new(Word($"{name}.cy"), Word($"{name}.en"));

    public string? TextIn(string name, Language language) => Text(name).In(language);

    /// <summary>These values with the given ones added where a field is empty.</summary>
    public FormValues WithDefaults(IReadOnlyDictionary<string, string> defaults)
    {
        var merged = new Dictionary<string, string>(values);
        foreach (var (name, value) in defaults)
            if (!Has(name))
                merged[name] = value;
        return new FormValues(merged);
    }

    private string? Word(string name) => Has(name) ? this[name] : null;

    private int? Number(string name) => int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
