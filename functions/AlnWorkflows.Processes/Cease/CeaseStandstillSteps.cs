using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.Cease.CeaseStepTypes;

namespace AlnWorkflows.Processes.Cease;

/// <summary>What is recorded while the plan stands still: what the family asked for, what came of it, or that nothing came.</summary>
public static class CeaseStandstillSteps
{
    private static readonly BilingualText Maintained = new(
        "Mae’r CDU a’r ddarpariaeth yn parhau mewn grym (adran 33).", "The IDP and the provision stay in force (section 33).");

    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        Of(Type.Request, StepKind.Offer, new("Cofnodi bod y teulu wedi gofyn i’r awdurdod lleol ailystyried", "Record that the family asked the local authority to reconsider"), [], Request),
        Of(Type.NoRequest, StepKind.Task, new("Cadarnhau na ofynnodd y teulu i’r awdurdod lleol ailystyried", "Confirm that the family did not ask the local authority to reconsider"), ["came"], NoRequest),
        Of(Type.Reconsidered, StepKind.Task, new("Cofnodi penderfyniad yr awdurdod lleol ar ôl ailystyried", "Record the local authority’s decision after reconsidering"), ["result"], Reconsidered),
        Of(Type.Appeal, StepKind.Offer, new("Cofnodi apêl i Dribiwnlys Addysg Cymru", "Record an appeal to the Education Tribunal for Wales"), [], Appeal),
        Of(Type.NoAppeal, StepKind.Task, new("Cadarnhau na fu apêl i Dribiwnlys Addysg Cymru", "Confirm that there was no appeal to the Education Tribunal for Wales"), ["came"], NoAppeal),
        Of(Type.AppealDetermined, StepKind.Task, new("Cofnodi canlyniad terfynol yr apêl", "Record the final outcome of the appeal"), ["result"], AppealDetermined),
    ];

    private static StepDefinition Of(string type, StepKind kind, BilingualText title, IReadOnlyList<string> steers, Func<StepContext, Form> form) =>
        new(type, title, kind, Role.Alnco, StepAccess.Staff, form, steers, Maintained);

    private static Form Request(StepContext step) => Fields.Form(
        step,
        Fields.HappenedOn(new("Ar ba ddyddiad y gofynnodd y teulu?", "On what date did the family ask?")),
        Note());

    private static Form NoRequest(StepContext step) => Confirm(
        step,
        new("Mae’r 4 wythnos drosodd. A ofynnodd y teulu i’r awdurdod lleol ailystyried? Holwch yr awdurdod lleol.", "The 4 weeks are over. Did the family ask the local authority to reconsider? Ask the local authority."),
        new("Naddo: mae’r CDU yn dod i ben heddiw", "No: the IDP ends today"),
        new("Do: bydd yr awdurdod lleol yn ailystyried", "Yes: the local authority will reconsider"));

    private static Form Reconsidered(StepContext step) => Fields.Form(
        step,
        Fields.Choice("result", new("Beth benderfynodd yr awdurdod lleol?", "What did the local authority decide?"),
            new(CeaseCodes.Cease, new("Dylai’r ysgol beidio â chynnal y CDU: caiff y teulu apelio", "The school should cease to maintain the IDP: the family may appeal")),
            new(CeaseCodes.Maintain, new("Dylai’r ysgol barhau i gynnal y CDU", "The school should go on maintaining the IDP"))),
        Fields.HappenedOn(new("Ar ba ddyddiad y rhoddodd yr awdurdod lleol hysbysiad o’i benderfyniad i’r teulu?", "On what date did the local authority give the family notice of its decision?")),
        Note());

    private static Form Appeal(StepContext step) => Fields.Form(
        step,
        Fields.HappenedOn(new("Ar ba ddyddiad y daeth yr apêl i law’r Tribiwnlys?", "On what date did the Tribunal receive the appeal?")),
        Note());

    private static Form NoAppeal(StepContext step) => Confirm(
        step,
        new("Mae’r cyfnod apelio o 8 wythnos drosodd. A fu apêl? Os atgyfeiriwyd y mater i ddatrys anghytundebau (adran 68) cyn y diwedd, mae’r cyfnod 8 wythnos yn hwy.", "The 8 weeks to appeal are over. Was there an appeal? If the matter was referred to disagreement resolution (section 68) before the end, the period is 8 weeks longer."),
        new("Na fu: mae’r CDU yn dod i ben heddiw", "No: the IDP ends today"),
        new("Do: mae’r apêl yn mynd rhagddi", "Yes: the appeal is going on"));

    private static Form AppealDetermined(StepContext step) => Fields.Form(
        step,
        Fields.Choice("result", new("Beth yw canlyniad terfynol yr apêl?", "What is the final outcome of the appeal?"),
            new(CeaseCodes.Cease, new("Methodd yr apêl, neu fe’i tynnwyd yn ôl: mae’r CDU yn dod i ben", "The appeal failed or was withdrawn: the IDP ends")),
            new(CeaseCodes.Maintain, new("Rhaid parhau i gynnal y CDU", "The IDP must still be maintained"))),
        Fields.HappenedOn(new("Ar ba ddyddiad y penderfynwyd yr apêl?", "On what date was the appeal determined?")),
        Note());

    private static Form Confirm(StepContext step, BilingualText question, BilingualText nothing, BilingualText came) => Fields.Form(
        step,
        values => values["came"] == CeaseCodes.AskAgain ? Fields.After(values, "askAgainOn", step.Today) : [],
        Fields.Choice("came", question,
            new(CeaseCodes.Nothing, nothing),
            new(CeaseCodes.Came, came),
            new(CeaseCodes.AskAgain, new("Nid yw’n sicr, neu mae’r cyfnod yn hwy: gofynnwch eto", "It is not certain, or the period is longer: ask again"))),
        new FormField("askAgainOn", FieldKind.Date, new("Ar ba ddyddiad y dylid gofyn eto?", "On what date should this be asked again?"), ShownWhen: values => values["came"] == CeaseCodes.AskAgain),
        Note());

    private static FormField Note() => Fields.LongText("note", new("Nodyn", "Note"), required: false);
}
