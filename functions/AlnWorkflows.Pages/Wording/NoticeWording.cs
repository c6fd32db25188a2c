using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Wording;

/// <summary>Notices: what they are, how they stand and how they are given.</summary>
internal static class NoticeWording
{
    public static BilingualText LeavesAt { get; } = new("Yn gadael ar {0} am {1}", "Leaves on {0} at {1}");
    public static BilingualText LeavesLabel { get; } = new("Pryd mae’n gadael", "When it leaves");
    public static BilingualText ToLabel { get; } = new("At bwy", "To whom");
    public static BilingualText MeansLabel { get; } = new("Drwy ba ddull", "By what means");
    public static BilingualText GivenLabel { get; } = new("Rhoddwyd", "Given");
    public static BilingualText GivenOn { get; } = new("{0}: {1}", "{0}, {1}");
    public static BilingualText ByEmail { get; } = new("E-bost i {0}", "E-mail to {0}");
    public static BilingualText OnPaper { get; } = new("Ar bapur: nid yw’r person wedi cytuno i hysbysiadau drwy e-bost", "On paper: the person has not agreed to notices by e-mail");
    public static BilingualText Corrects { get; } = new("Mae’n cywiro hysbysiad cynharach", "It corrects an earlier notice");
    public static BilingualText SeeCorrected { get; } = new("Gweld yr hysbysiad cynharach", "See the earlier notice");
    public static BilingualText TakeBack { get; } = new("Atal: tynnu’r penderfyniad yn ôl", "Stop it: take the decision back");
    public static BilingualText Document { get; } = new("Y ddogfen, yn union fel y bydd y darllenydd yn ei gweld", "The document, exactly as its reader will see it");
    public static BilingualText Print { get; } = new("Agor y ddogfen i’w hargraffu", "Open the document to print it");
    public static BilingualText StoppedBy { get; } = new("Ataliwyd gan {0}", "Stopped by {0}");
    public static BilingualText Lacks { get; } = new("Yr hyn sydd ar goll, a’r gyfraith sy’n gofyn amdano", "What it lacks, and the law that asks for it");
    public static BilingualText Hash { get; } = new("Ôl bys y ddogfen (SHA-256)", "Fingerprint of the document (SHA-256)");

    public static BilingualText Of(NoticeKind kind) => NoticeNames.Of(kind);

    public static BilingualText Of(NoticeState state) => state switch
    {
        NoticeState.Held => new("Yn cael ei ddal tan yr amser anfon", "Held until it is sent"),
        NoticeState.OnPaper => new("I’w roi ar bapur", "To be given on paper"),
        NoticeState.Stopped => new("Wedi’i atal", "Stopped"),
        NoticeState.Given => new("Wedi’i roi", "Given"),
        NoticeState.NotNeeded => new("Nid oes angen ei roi mwyach", "No longer to be given"),
        NoticeState.Incomplete => new("Yn anghyflawn", "Incomplete"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without words."),
    };

    public static BilingualText Of(GivingMeans means) => means switch
    {
        GivingMeans.Email => new("drwy e-bost", "by e-mail"),
        GivingMeans.ByHand => new("â llaw", "by hand"),
        GivingMeans.LeftAtAddress => new("wedi’i adael yn y cyfeiriad", "left at the address"),
        GivingMeans.Post => new("drwy’r post", "by post"),
        _ => throw new ArgumentOutOfRangeException(nameof(means), means, "A means without words."),
    };
}
