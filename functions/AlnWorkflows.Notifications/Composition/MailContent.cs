using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Notifications.Composition;

/// <summary>A mail in both languages, before it becomes plain text or HTML.</summary>
/// <param name="Jump">Says in both languages that the second half follows.</param>
/// <param name="SignOff">Closing words and the school's name, for each half.</param>
/// <param name="Footer">Each language's lines in the order of the halves.</param>
public sealed record MailContent(
    string Subject,
    IReadOnlyDictionary<Language, string> Jump,
    IReadOnlyList<ComposedHalf> Halves,
    IReadOnlyDictionary<Language, IReadOnlyList<string>> SignOff,
    IReadOnlyList<ComposedBlock> Footer,
    bool IsLargePrint = false);
