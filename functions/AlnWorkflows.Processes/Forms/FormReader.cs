using System.Globalization;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Forms;

/// <summary>Checks what was typed against a form, and brings it into the shape that is stored.</summary>
public static class FormReader
{
    public const int ShortTextLimit = 200;

    public const int LongTextLimit = 8000;

    /// <summary>Every problem of a form, or of one section of it; empty where all is well.</summary>
    public static IReadOnlyList<Problem> Check(Form form, FormValues values, UploadedFile? file = null, FormSection? only = null)
    {
        var fields = only?.Fields ?? form.Fields;
        var problems = fields.Where(field => IsShown(field, values)).SelectMany(field => Check(field, values, file)).ToList();
        if (problems.Count == 0 && only is null && form.Check is not null)
            problems.AddRange(form.Check(WithFile(form, values, file)));
        return problems;
    }

    /// <summary>The values worth storing: shown fields only, dates as one ISO value.</summary>
    public static IReadOnlyDictionary<string, string> Normalise(Form form, FormValues values)
    {
        var kept = new Dictionary<string, string>();
        foreach (var field in form.Fields.Where(field => IsShown(field, values)))
            foreach (var (name, value) in Normalise(field, values))
                kept[name] = value;
        return kept;
    }

    public static bool IsShown(FormField field, FormValues values) => field.ShownWhen?.Invoke(values) ?? true;

    private static IEnumerable<(string Name, string Value)> Normalise(FormField field, FormValues values) => field.Kind switch
    {
        FieldKind.Date => values.Date(field.Name) is { } date ? [(field.Name, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))] : [],
        FieldKind.BothLanguages => new[] { $"{field.Name}.cy", $"{field.Name}.en" }.Where(values.Has).Select(name => (name, values[name])),
        FieldKind.File => [],
        _ => values.Has(field.Name) ? [(field.Name, values[field.Name])] : [],
    };

    private static IEnumerable<Problem> Check(FormField field, FormValues values, UploadedFile? file) => field.Kind switch
    {
        FieldKind.ShortText => CheckText(field, values[field.Name], ShortTextLimit),
        FieldKind.LongText => CheckText(field, values[field.Name], LongTextLimit),
        FieldKind.BothLanguages => CheckBothLanguages(field, values),
        FieldKind.Date => CheckDate(field, values),
        FieldKind.YesNo => CheckOptions(field, values.Has(field.Name) ? [values[field.Name]] : [], ["yes", "no"]),
        FieldKind.Choice => CheckOptions(field, values.Has(field.Name) ? [values[field.Name]] : [], Allowed(field)),
        FieldKind.Checks => CheckOptions(field, values.Checked(field.Name), Allowed(field)),
        FieldKind.File => field.Required && file is null ? [new Problem(ErrorCodes.FileMissing, field.Name)] : [],
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Kind, "A kind of field without a rule."),
    };

    private static FormValues WithFile(Form form, FormValues values, UploadedFile? file) =>
        file is null ? values : values.WithDefaults(form.Fields.Where(field => field.Kind == FieldKind.File).ToDictionary(field => field.Name, _ => file.FileName));

    private static IReadOnlyList<string> Allowed(FormField field) => [.. (field.Options ?? []).Select(option => option.Value)];

    private static IEnumerable<Problem> CheckText(FormField field, string text, int limit)
    {
        if (text.Length == 0 && field.Required)
            yield return new Problem(ErrorCodes.Missing, field.Name, field.Label);
        if (text.Length > limit)
            yield return new Problem(ErrorCodes.TooLong, field.Name, Number(text.Length), Number(limit));
    }

    private static IEnumerable<Problem> CheckBothLanguages(FormField field, FormValues values)
    {
        var text = values.Text(field.Name);
        if (field.Required && !text.Has(Language.Cy) && !text.Has(Language.En))
            yield return new Problem(ErrorCodes.Missing, $"{field.Name}.cy", field.Label);
        foreach (var name in new[] { $"{field.Name}.cy", $"{field.Name}.en" })
            if (values[name].Length > LongTextLimit)
                yield return new Problem(ErrorCodes.TooLong, name, Number(values[name].Length), Number(LongTextLimit));
    }

    private static IEnumerable<Problem> CheckDate(FormField field, FormValues values)
    {
        if (!values.HasDatePart(field.Name))
            return field.Required ? [new Problem(ErrorCodes.DateMissing, field.Name, field.Label)] : [];
        return values.Date(field.Name) is null ? [new Problem(ErrorCodes.NotADate, field.Name)] : [];
    }

    private static IEnumerable<Problem> CheckOptions(FormField field, IReadOnlyList<string> chosen, IReadOnlyList<string> allowed)
    {
        if (chosen.Count == 0 && field.Required)
            yield return new Problem(ErrorCodes.ChooseAnOption, field.Name, field.Label);
        if (chosen.FirstOrDefault(value => !allowed.Contains(value)) is { } unknown)
            yield return new Problem(ErrorCodes.UnknownOption, field.Name, BilingualText.Same(unknown));
    }

    private static BilingualText Number(int number) => BilingualText.Same(number.ToString("N0", CultureInfo.InvariantCulture));
}
