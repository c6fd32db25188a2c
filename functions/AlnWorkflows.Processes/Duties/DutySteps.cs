using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Duties;

/// <summary>The step that watching a duty opens.</summary>
public static class DutySteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(DutyStepTypes.AlertNote, new("Rhybudd ar ddod: nodyn a dyddiad newydd", "An alert is coming: note and new date"), StepKind.Task, Role.Alnco, StepAccess.Staff, AlertNote, []),
    ];

    private static Form AlertNote(StepContext step) => Fields.Form(
        step,
        values => values.HasDatePart("newDate") ? Fields.After(values, "newDate", step.Today) : [],
        Fields.LongText("note", new("Nodyn ar gyfer y rhai a fydd yn cael y rhybudd", "A note for those who will get the alert"), required: false),
        new("newDate", FieldKind.Date, new("Erbyn pryd y bydd y ddyletswydd wedi’i chyflawni?", "By when will the duty be met?"), new("Bydd y teulu’n cael gwybod y dyddiad hwn os bydd y cyfnod yn dod i ben.", "The family will be told this date if the period ends."), Required: false));
}
