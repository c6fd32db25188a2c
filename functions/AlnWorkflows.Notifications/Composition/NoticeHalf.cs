namespace AlnWorkflows.Notifications.Composition;

/// <summary>One language of a notice, complete by itself.</summary>
/// <param name="Jump">In the other language, that it follows; null on the second half.</param>
/// <param name="Addressee">Lines; none where the notice is not printed for the post.</param>
/// <param name="Corrects">Set where it corrects an earlier notice.</param>
public sealed record NoticeHalf(
    ComposedHalf Text,
    string? Jump,
    string School,
    string SchoolContact,
    IReadOnlyList<string> Addressee,
    IReadOnlyList<string> Particulars,
    ComposedBlock? Corrects,
    IReadOnlyList<string> SignOff,
    string ContactHeading,
    IReadOnlyList<string> Footer);
