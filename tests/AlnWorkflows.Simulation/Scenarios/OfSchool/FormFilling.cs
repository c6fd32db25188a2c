using System.Globalization;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Tests.DecideAln;

namespace AlnWorkflows.Simulation.Scenarios.OfSchool;

/// <summary>Fills in any form as it asks, by chance, until nothing is wrong with it.</summary>
internal sealed class FormFilling(Random random, Manner manner)
{
    private const int Draws = 60;
    private const int DrawsOfDates = 12;
    private const int Passes = 3;

    /// <param name="today">The day on which it is filled in.</param>
    /// <returns>Null where no answer was found that is right.</returns>
    public (FormValues Values, UploadedFile? File)? Fill(Form form, string type, DateOnly today)
    {
        for (var draw = 0; draw < Draws / DrawsOfDates; draw++)
        {
            var values = Draw(form, type, today);
            for (var dates = 0; dates < DrawsOfDates; dates++)
            {
                var (typed, file) = (new FormValues(values), FileOf(form, values));
                var problems = FormReader.Check(form, typed, file);
                if (problems.Count == 0)
                    return (typed, file);
                var wrong = form.Fields.Where(field => field.Kind == FieldKind.Date && problems.Any(problem => problem.Field == field.Name)).ToList();
                if (wrong.Count == 0)
                    break;
                foreach (var field in wrong)
                    values[field.Name] = DateFor(field, today);
            }
        }

        return null;
    }

    private Dictionary<string, string> Draw(Form form, string type, DateOnly today)
    {
        var values = new Dictionary<string, string>();
        var seen = new HashSet<string>();
        // What is answered further down may show a question above it.
        for (var pass = 0; pass < Passes; pass++)
            foreach (var field in form.Fields)
                if (FormReader.IsShown(field, new FormValues(values)) && seen.Add(field.Name) && (field.Required || random.Next(2) == 0))
                    foreach (var (name, value) in AnswerTo(field, type, today))
                        values[name] = value;
        return values;
    }

    private IEnumerable<(string Name, string Value)> AnswerTo(FormField field, string type, DateOnly today) => field.Kind switch
    {
        FieldKind.Date => [(field.Name, DateFor(field, today))],
        FieldKind.YesNo => [(field.Name, manner.Leanings.TryGetValue($"{type}.{field.Name}", out var leaning) ? Any(leaning) : Any(["yes", "no"]))],
        FieldKind.Choice => manner.ChoicesOf(type, field) is { Count: > 0 } choices ? [(field.Name, Any(choices))] : [],
        FieldKind.Checks => [(field.Name, string.Join(',', Some([.. (field.Options ?? []).Select(option => option.Value)])))],
        FieldKind.BothLanguages => BothLanguages(field.Name),
        FieldKind.File => [],
        _ => [(field.Name, TextFor(field.Name))],
    };

    /// <summary>Mostly both; else one, and the other is to be translated.</summary>
    private IEnumerable<(string Name, string Value)> BothLanguages(string name) => random.Next(6) switch
    {
        0 => [($"{name}.cy", "Rhesymau")],
        1 => [($"{name}.en", "Reasons")],
        _ => [($"{name}.cy", "Rhesymau"), ($"{name}.en", "Reasons")],
    };

    private static string TextFor(string name) =>
        name.Contains("mail", StringComparison.OrdinalIgnoreCase) ? "ela@example.org"
        : name.EndsWith("From", StringComparison.Ordinal) ? "14:00"
        : "Nodyn";

    /// <summary>Today most of all, where something has happened; else some day before or after.</summary>
    private string DateFor(FormField field, DateOnly today)
    {
        var days = random.Next(field.Name == "happenedOn" ? 5 : 3) switch
        {
            0 => -random.Next(1, 5),
            1 when field.Name != "happenedOn" => random.Next(2, 30),
            _ => 0,
        };
        return today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>Mostly all that there is to choose from.</summary>
    private List<string> Some(List<string> options)
    {
        var some = random.Next(3) > 0 ? options : [.. options.Where(_ => random.Next(4) > 0)];
        return some.Count > 0 || options.Count == 0 ? some : [Any(options)];
    }

    private string Any(IReadOnlyList<string> options) => options[random.Next(options.Count)];

    private static UploadedFile? FileOf(Form form, Dictionary<string, string> values) =>
        form.Fields.Any(field => field is { Kind: FieldKind.File, Required: true } && FormReader.IsShown(field, new FormValues(values)))
            ? new UploadedFile("plan.pdf", Answers.Pdf)
            : null;
}
