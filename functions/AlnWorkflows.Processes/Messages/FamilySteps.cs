using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Messages;

/// <summary>The step that stands in for a message nobody can mail.</summary>
public static class FamilySteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(FamilyStepTypes.TellFamily, new("Dweud wrth y teulu heb e-bost", "Tell the family without e-mail"), StepKind.Task, Role.Alnco, StepAccess.Staff, Tell, []),
    ];

    private static Form Tell(StepContext step)
    {
        var form = Fields.Form(
            step,
            Fields.Choice("means", new BilingualText("Sut y cafodd {0} wybod?", "How was {0} told?").With(BilingualText.Same(step.People.GetValueOrDefault(step.Step.SubjectId ?? "")?.FullName ?? "")),
                new("letter", new("Drwy lythyr", "By letter")),
                new("telephone", new("Dros y ffôn", "By telephone")),
                new("in-person", new("Wyneb yn wyneb", "In person"))),
            Fields.HappenedOn(new("Ar ba ddyddiad?", "On what date?")));
        return form with { Sections = [form.Sections[0] with { Facts = [.. (step.Untold ?? []).Select(ToTell)] }] };
    }

    private static FormFact ToTell(MessageKind kind) => new(new("Beth i’w ddweud", "What to tell them"), MessageNames.Of(kind));
}
