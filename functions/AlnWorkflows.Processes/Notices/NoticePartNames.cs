using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>The parts of notices in words, for staff.</summary>
public static class NoticePartNames
{
    public static BilingualText Of(NoticePart part) => part switch
    {
        NoticePart.Decision => new("y penderfyniad neu’r cais", "the decision or request"),
        NoticePart.Reasons => new("y rhesymau dros y penderfyniad", "the reasons for the decision"),
        NoticePart.BodyContact => new("manylion cyswllt y corff", "contact details of the body"),
        NoticePart.Advice => new("sut i gael gwybodaeth a chyngor gan yr awdurdod lleol", "how to get the local authority’s information and advice"),
        NoticePart.Disagreements => new("trefniadau ar gyfer osgoi a datrys anghytundebau, gan gynnwys person annibynnol", "arrangements for avoiding and resolving disagreements, including an independent person"),
        NoticePart.AppealUnaffected => new("nad yw’r trefniadau hynny yn effeithio ar yr hawl i apelio", "that those arrangements do not affect the right to appeal"),
        NoticePart.Advocacy => new("gwasanaethau eirioli annibynnol", "independent advocacy services"),
        NoticePart.NextRemedy => new("beth y gellir ei wneud nesaf yn erbyn y penderfyniad", "what can be done next against the decision"),
        NoticePart.LastDay => new("y diwrnod olaf ar gyfer gwneud hynny", "the last day for doing so"),
        NoticePart.Copy => new("copi o’r CDU", "the copy of the IDP"),
        NoticePart.ResponsibleBody => new("y corff sy’n gyfrifol", "the body that is responsible"),
        NoticePart.Opportunity => new("y cyfle i drafod neu i anfon sylwadau", "the opportunity to discuss or to make representations"),
        NoticePart.NewDate => new("y dyddiad newydd", "the new date"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "A part of a notice without words."),
    };
}
