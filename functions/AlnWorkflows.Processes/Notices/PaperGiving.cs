using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Notices;

/// <summary>The means by which a person may be given something.</summary>
public static class PaperGiving
{
    public static IReadOnlyList<FormOption> OnPaper { get; } =
    [
        new(nameof(GivingMeans.ByHand), new("Yn bersonol, â llaw", "In person, by hand")),
        new(nameof(GivingMeans.LeftAtAddress), new("Ei adael yn y cyfeiriad", "Left at the address")),
        new(nameof(GivingMeans.Post), new("Drwy’r post", "By post")),
    ];

    /// <summary>The answer for somebody who is no longer one of those to be told.</summary>
    public const string NotNeeded = "not-needed";

    /// <summary>The answer for somebody who was given the revised plan instead.</summary>
    public const string Revised = "revised";

    public static FormOption RevisedOption { get; } = new(Revised, new("Rhoddwyd y CDU diwygiedig yn ei le", "The revised IDP was given instead"));

    public static FormOption NotNeededOption { get; } = new(NotNeeded, new("Nid oes angen ei roi i’r person hwn mwyach", "It is no longer to be given to this person"));

    /// <summary>E-mail only for a person who agreed to get notices that way (s.88(3)).</summary>
    public static IEnumerable<FormOption> Means(Person? recipient) => recipient is { TakesNoticesByEmail: true }
        ? [new(nameof(GivingMeans.Email), new("Drwy e-bost: mae’r gwasanaeth yn anfon dolen ddiogel", "By e-mail: the service sends a secure link")), .. OnPaper]
        : OnPaper;
}
