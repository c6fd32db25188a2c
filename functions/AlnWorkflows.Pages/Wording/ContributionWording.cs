using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>What professionals were asked, and how each request stands.</summary>
internal static class ContributionWording
{
    public static BilingualText Heading { get; } = new("Cyngor gan weithwyr proffesiynol", "Advice from professionals");
    public static BilingualText NoneAsked { get; } = new("Ni ofynnwyd i neb eto.", "Nobody has been asked yet.");
    public static BilingualText Asked { get; } = new("Gofynnwyd", "Asked");
    public static BilingualText ReplyBy { get; } = new("Ateb erbyn", "Reply by");
    public static BilingualText Reminded { get; } = new("Atgoffwyd", "Reminded");
    public static BilingualText Opened { get; } = new("Agorwyd", "Opened");
    public static BilingualText Until { get; } = new("Tan: {0}", "Until: {0}");
    public static BilingualText Undelivered { get; } = new("Ni chyrhaeddodd y cais", "The request did not arrive");
    public static BilingualText ByLink { get; } = new("{0}, drwy’r ddolen", "{0}, by the link");
    public static BilingualText ByStaff { get; } = new("{0}, cofnodwyd gan: {1}", "{0}, recorded by: {1}");
    public static BilingualText Download { get; } = new("Lawrlwytho’r ffeil", "Download the file");

    public static BilingualText Of(ContributionState state) => state switch
    {
        ContributionState.Awaited => new("Yn aros am ateb", "Waiting for reply"),
        ContributionState.None => new("Dim ateb", "No answer"),
        ContributionState.Partly => new("Rhan wedi dod", "Partly received"),
        ContributionState.Received => new("Wedi dod i law", "Received"),
        ContributionState.NothingToAdd => new("Dim i’w ychwanegu", "Nothing to add"),
        ContributionState.NotInvolved => new("Heb ymwneud mwyach", "No longer involved"),
        ContributionState.WaitingList => new("Rhestr aros", "Waiting list"),
        ContributionState.AskAnother => new("Gofyn i rywun arall", "Ask somebody else"),
        ContributionState.NoLongerNeeded => new("Nid oes ei angen mwyach", "No longer needed"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without words."),
    };
}
