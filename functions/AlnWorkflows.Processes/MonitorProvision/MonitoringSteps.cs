using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.MonitorProvision.MonitoringStepTypes;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>What each step about the rows of a plan's provision asks. The judgements have a file of their own.</summary>
public static class MonitoringSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        Of(Type.Row, StepKind.Offer, new("Ychwanegu rhes o adran 2B neu 2C y CDU i’w monitro", "Add a row of section 2B or 2C of the IDP to be monitored"), Row,
            new("Y CDU ei hun yw’r ddogfen. Mae’r rhes hon yn gadael i’r rhai sy’n rhoi’r ddarpariaeth gofnodi mewn eiliadau beth a roddwyd.", "The IDP itself is the document. This row lets those who give the provision record in seconds what was given.")),
        Of(Type.Change, StepKind.Offer, new("Newid pwy sy’n rhoi rhes o’r ddarpariaeth, neu gofnodi ei bod wedi dod i ben", "Change who gives a row of the provision, or record that it has ended"), Change),
        Of(Type.Confirm, StepKind.Task, new("Cadarnhau pa resi o’r ddarpariaeth sydd yn y CDU diwygiedig", "Confirm which rows of the provision are in the revised IDP"), Confirm,
            new("Daw’r rhesi na ddewisir i ben. Ychwanegwch y rhai newydd ar dudalen yr achos.", "The rows that are not selected end. Add the new ones on the case page.")),
        .. MonitoringJudgementSteps.All,
    ];

    internal static StepDefinition Of(string type, StepKind kind, BilingualText title, Func<StepContext, Form> form, BilingualText? guidance = null, params string[] steers) =>
        new(type, title, kind, Role.Alnco, StepAccess.Staff, form, steers, guidance);

    /// <summary>The record as it stood when the step was answered, else as it stands.</summary>
    internal static MonitoringRecord Record(StepContext step) => new(step.Step.RunId, step.StepsBefore);

    private static Form Row(StepContext step) => Fields.Form(step, [.. ProvisionRowFields.Of(step, "", isOfPlan: false, _ => true)]);

    private static Form Change(StepContext step) => Fields.Form(
        step,
        new FormField("row", FieldKind.Choice, new("Pa res?", "Which row?"), Options: Rows(step)),
        Fields.Choice("change", new("Beth sy’n newid?", "What changes?"),
            new(MonitoringCodes.Deliverers, new("Pwy sy’n ei rhoi", "Who gives it")),
            new(MonitoringCodes.Ends, new("Mae’n dod i ben", "It ends"))),
        ProvisionRowFields.Deliverers(step, values => values["change"] == MonitoringCodes.Deliverers),
        Fields.LongText("why", new("Pam y daw i ben?", "Why does it end?"), values => values["change"] == MonitoringCodes.Ends),
        Fields.HappenedOn(new("O ba ddyddiad?", "From what date?")));

    private static Form Confirm(StepContext step) => Fields.Form(
        step,
        new FormField("stay", FieldKind.Checks, new("Pa resi sydd yn y CDU diwygiedig o hyd?", "Which rows are still in the revised IDP?"), Required: false, Options: Rows(step)),
        Fields.HappenedOn(new("O ba ddyddiad?", "From what date?")));

    private static IReadOnlyList<FormOption> Rows(StepContext step) => [.. Record(step).Current.Select(row => new FormOption($"{row.Number}", MonitoringWords.Row(row)))];
}
