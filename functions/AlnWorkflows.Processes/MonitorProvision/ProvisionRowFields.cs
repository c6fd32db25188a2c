using System.Globalization;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using AlnWorkflows.Processes.TargetedProvision;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>What is asked of one row of section 2B or 2C, wherever it is entered. Section 12(6) of the Act has the school
/// decide for each provision whether it should be given in Welsh.</summary>
internal static class ProvisionRowFields
{
    private static readonly BilingualText Decision = new(
        "Rhaid penderfynu hynny ar gyfer pob darpariaeth, a’i nodi yn y CDU (adran 12(6)).", "This must be decided for each provision, and specified in the IDP (section 12(6)).");

    /// <param name="suffix">Follows the name of each field, where a form asks of several rows.</param>
    /// <param name="isOfPlan">Asked with the plan itself, where the decision about Welsh is made.</param>
    public static IReadOnlyList<FormField> Of(StepContext step, string suffix, bool isOfPlan, Func<FormValues, bool> isAsked) =>
    [
        .. Asked(step, suffix, isOfPlan).Select(field => field with
        {
            Name = field.Name + suffix,
            ShownWhen = values => isAsked(values) && FormReader.IsShown(field, values),
        }),
    ];

    /// <summary>Who in the school may be named to give provision.</summary>
    public static IReadOnlyList<Person> Staff(StepContext step) => [.. step.People.Values.Where(ProvisionRules.MayReview)];

    public static FormField Deliverers(StepContext step, Func<FormValues, bool>? shownWhen) => new(
        "deliverers", FieldKind.Checks, new("Pwy yn yr ysgol sy’n ei rhoi, neu’n cofnodi ei bod wedi’i rhoi?", "Who in the school gives it, or records that it was given?"),
        new("Dim ond y rhain fydd yn gweld y rhes ar eu tudalen eu hunain.", "Only they see the row on a page of their own."),
        ShownWhen: shownWhen,
        Options: [.. Staff(step).Select(person => new FormOption(person.PersonId, BilingualText.Same(person.FullName)))]);

    public static ProvisionRow Read(string rowId, int number, StepAnswer answer, string suffix)
    {
        string Value(string name) => answer[name + suffix] ?? "";
        return new ProvisionRow(
            rowId, number, Value("section"), Value("what"), Value("often"), Value("outcome"), Split(Value("deliverers")), answer["provider" + suffix], Value("welsh") == MonitoringCodes.Yes,
            DateOnly.ParseExact(Value("from"), "yyyy-MM-dd", CultureInfo.InvariantCulture), null, answer["welshHow" + suffix], answer["welshSteps" + suffix]);
    }

    /// <summary>The answers that tell of a row as it is.</summary>
    public static IReadOnlyDictionary<string, string> Write(ProvisionRow row, string suffix)
    {
        var values = new Dictionary<string, string?>
        {
            ["section"] = row.Section,
            ["provider"] = row.Provider,
            ["what"] = row.What,
            ["often"] = row.Often,
            ["outcome"] = row.Outcome,
            ["deliverers"] = string.Join(',', row.Deliverers),
            ["welsh"] = row.InWelsh ? MonitoringCodes.Yes : MonitoringCodes.No,
            ["welshHow"] = row.WelshHow,
            ["welshSteps"] = row.WelshSteps,
            ["from"] = row.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        return values.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key + suffix, pair => pair.Value!);
    }

    public static IReadOnlyList<string> Split(string? ids) => (ids ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<FormField> Asked(StepContext step, string suffix, bool isOfPlan)
    {
        yield return Fields.Choice("section", new("Ym mha adran o’r CDU y mae?", "In which section of the IDP is it?"),
            new(MonitoringCodes.School, new("2B: darpariaeth y mae’r ysgol yn ei sicrhau", "2B: provision that the school secures")),
            new(MonitoringCodes.Nhs, new("2C: darpariaeth y mae corff GIG yn ei sicrhau", "2C: provision that an NHS body secures")));
        yield return new("provider", FieldKind.ShortText, new("Pa gorff GIG sy’n ei rhoi?", "Which NHS body gives it?"), ShownWhen: values => values["section" + suffix] == MonitoringCodes.Nhs);
        yield return Fields.ShortText("what", new("Beth a roddir?", "What is given?"));
        yield return Fields.ShortText("often", new("Pa mor aml, ac am ba hyd bob tro?", "How often, and for how long each time?"));
        yield return Fields.ShortText("outcome", new("Ar gyfer pa ganlyniad yn y CDU y mae?", "Which outcome in the IDP is it for?"));
        yield return Deliverers(step, null);
        yield return Fields.YesNo("welsh", new("A yw’r CDU yn dweud y dylid ei rhoi yn Gymraeg?", "Does the IDP say that it should be given in Welsh?")) with { Hint = Decision };
        yield return new("welshHow", FieldKind.Choice, new("A ellir ei rhoi yn Gymraeg yn awr?", "Can it be given in Welsh now?"), Required: isOfPlan, ShownWhen: values => values.IsYes("welsh" + suffix), Options:
        [
            new(MonitoringCodes.Available, MonitoringWords.Welsh(MonitoringCodes.Available)),
            new(MonitoringCodes.Steps, MonitoringWords.Welsh(MonitoringCodes.Steps)),
        ]);
        yield return Fields.LongText("welshSteps", new("Pa gamau rhesymol a gymerir?", "What reasonable steps are being taken?"), values => values.IsYes("welsh" + suffix) && values["welshHow" + suffix] == MonitoringCodes.Steps);
        yield return Fields.Date("from", new("O ba ddyddiad y rhoddir hi?", "From what date is it given?"));
    }
}
