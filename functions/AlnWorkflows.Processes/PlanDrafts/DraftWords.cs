using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.PlanDrafts;

/// <summary>The standing words about drafts of a plan.</summary>
public static class DraftWords
{
    public static BilingualText Heading { get; } = new("Drafftiau o’r CDU a rannwyd", "Drafts of the IDP that were shared");

    public static BilingualText NotThePlan { get; } = new(
        "Drafft yw hwn. Nid y CDU ydyw, ac nid copi o’r CDU o dan adran 22 o’r Ddeddf. Ni fydd modd ei ddarllen ar ôl i’r CDU gael ei roi.",
        "This is a draft. It is not the IDP, and not a copy of the IDP under section 22 of the Act. It cannot be read once the IDP is given.");

    public static BilingualText NothingWaits { get; } = new(
        "Nid yw’r CDU na’i 35 diwrnod ysgol yn aros am ateb: rhaid rhoi’r CDU erbyn {0}, beth bynnag a ddaw.",
        "Neither the IDP nor its 35 school days wait for an answer: the IDP must be given by {0}, whatever comes.");

    public static BilingualText NothingWaitsAtAll { get; } = new(
        "Nid yw’r CDU na’i 35 diwrnod ysgol yn aros am ateb.", "Neither the IDP nor its 35 school days wait for an answer.");

    public static BilingualText NothingToAdd { get; } = new("Dim i’w ychwanegu", "Nothing to add");

    public static BilingualText NoAnswerYet { get; } = new("Dim ateb eto: gofynnwyd am un erbyn {0}", "No answer yet: one was asked for by {0}");

    public static BilingualText NoAnswerCame { get; } = new("Ni ddaeth ateb erbyn {0}", "No answer came by {0}");

    public static BilingualText NotAsked { get; } = new("Ni ddaeth ateb cyn i’r drafft ddod i ben", "No answer came before the draft ended");

    public static BilingualText SharedOn { get; } = new("Rhannwyd {0} gan: {1}", "Shared {0} by: {1}");

    public static BilingualText Readable { get; } = new("Gellir ei ddarllen", "Can be read");

    public static BilingualText NoLongerReadable { get; } = new("Ni ellir ei ddarllen mwyach", "Can no longer be read");

    public static BilingualText Download { get; } = new("Lawrlwytho’r drafft", "Download the draft");

    public static BilingualText RecordedBy { get; } = new("Cofnodwyd gan: {0}", "Recorded by: {0}");

    public static BilingualText ForYou { get; } = new("Drafft o’r CDU i chi ei ddarllen", "A draft of the IDP for you to read");

    public static BilingualText SayBy { get; } = new(
        "Hoffem glywed eich barn erbyn {0}. Nid oes rhaid i chi ateb.", "We would like to hear what you think by {0}. You do not have to answer.");

    public static BilingualText Say { get; } = new("Dweud eich barn", "Say what you think");

    public static BilingualText Over { get; } = new(
        "Ni ellir darllen y drafft hwn mwyach: mae’r CDU wedi’i roi, neu mae drafft arall wedi cymryd ei le. Os oes gennych gwestiwn, siaradwch â’r ysgol.",
        "This draft can no longer be read: the IDP has been given, or another draft has taken its place. If you have a question, speak to the school.");

    public static BilingualText Whole { get; } = new("Y drafft cyfan", "The whole draft");
}
