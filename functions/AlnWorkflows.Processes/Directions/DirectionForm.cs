using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Directions;

/// <summary>What recording an authority’s direction asks.</summary>
public static class DirectionForm
{
    public static BilingualText Title { get; } = new("Cofnodi cyfarwyddyd yr awdurdod lleol", "Record the local authority’s direction");

    private static readonly BilingualText Guidance = new(
        "Adran 14 o’r Ddeddf. Mae gan yr ysgol 35 diwrnod ysgol i lunio cynllun a rhoi copi ohono; drwy gydweddiad â’r Cod y daw’r cyfnod hwnnw, ac nid yw wedi’i gadarnhau.",
        "Section 14 of the Act. The school has 35 school days to prepare a plan and give a copy of it; that period is by analogy with the Code and has not been verified.");

    /// <param name="today">London date of business time.</param>
    public static Form For(DateOnly today) => new(
        DirectionStepTypes.Direction,
        Title,
        [
            new("direction", Title,
            [
                Fields.HappenedOn(new("Ar ba ddyddiad y daeth y cyfarwyddyd i law?", "On what date was the direction received?")),
                Fields.Choice(DirectionCodes.What, new("Beth mae’r awdurdod yn ei gyfarwyddo?", "What does the authority direct?"),
                    new(DirectionCodes.Prepare, new("Llunio CDU a’i gynnal (adran 14(2)(b)(ii))", "To prepare an IDP and maintain it (section 14(2)(b)(ii))")),
                    new(DirectionCodes.Maintain, new("Cynnal CDU y mae’r awdurdod wedi’i lunio (adran 14(2)(b)(i) neu 14(4))", "To maintain an IDP that the authority has prepared (section 14(2)(b)(i) or 14(4))"))),
                Fields.Date(
                    DirectionCodes.CopyFirstGivenOn,
                    new("Ar ba ddyddiad y rhoddodd yr awdurdod gopi am y tro cyntaf i’r plentyn, y rhiant neu’r person ifanc?", "On what date did the authority first give a copy to the child, the parent or the young person?")) with { ShownWhen = values => values[DirectionCodes.What] == DirectionCodes.Maintain },
            ], Guidance),
        ],
        values => StartForm.NotInFuture(values, today, "happenedOn").Concat(StartForm.NotInFuture(values, today, DirectionCodes.CopyFirstGivenOn)));
}
