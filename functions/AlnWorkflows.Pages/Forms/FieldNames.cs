using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;

namespace AlnWorkflows.Pages.Forms;

/// <summary>How a field's parts are called in a page: names that are posted, ids that links and labels point to.</summary>
public static class FieldNames
{
    private static readonly string[] DateParts = ["day", "month", "year"];

    /// <summary>The id of an input; dots would have to be escaped in style sheets.</summary>
    public static string Id(string name) => name.Replace('.', '-');

    /// <summary>Where the error summary leads: the first input of the field.</summary>
    public static string FirstId(FormField field) => field.Kind switch
    {
        FieldKind.Date => Id($"{field.Name}-day"),
        FieldKind.BothLanguages => Id($"{field.Name}.cy"),
        _ => Id(field.Name),
    };

    /// <summary>Every name a field may be posted under.</summary>
    public static IEnumerable<string> Posted(FormField field) => field.Kind switch
    {
        FieldKind.BothLanguages => [$"{field.Name}.cy", $"{field.Name}.en"],
        FieldKind.Date => [field.Name, .. DateParts.Select(part => $"{field.Name}-{part}")],
        _ => [field.Name],
    };

    /// <summary>Whether a problem stands beside this field.</summary>
    public static bool Concerns(Problem problem, FormField field) =>
        problem.Field is { } name && (name == field.Name || name.StartsWith($"{field.Name}.", StringComparison.Ordinal));
}
