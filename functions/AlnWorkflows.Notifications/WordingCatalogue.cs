using AlnWorkflows.Notifications.Texts;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications;

/// <summary>
/// What each kind of message and notice has to be given. A kind's list covers all its readers: the words to a learner
/// need no initials, but whoever fills the values need not know that. Keys ending in <c>Link</c> are web addresses.
/// Values beyond the list are ignored.
/// </summary>
public static class WordingCatalogue
{
    private static readonly string[] MailFrame = ["school", "privacyLink"];

    private static readonly string[] NoticeFrame = ["school", "schoolContact", "ref", "date"];

    private static readonly string[] OptionalNoticeFrame = ["addressee", "corrects"];

    public static IReadOnlyList<Placeholder> PlaceholdersOf(MessageKind kind)
    {
        var text = WordingSource.Of(kind);
        return Placeholders(text, text.TitleWithoutReference ? MailFrame : [.. MailFrame, "ref"], []);
    }

    public static IReadOnlyList<Placeholder> PlaceholdersOf(NoticeKind kind) =>
        Placeholders(WordingSource.Of(kind), NoticeFrame, OptionalNoticeFrame);

    public static IReadOnlyList<FreeTextPart> FreeTextOf(NoticeKind kind) =>
        [.. WordingSource.Of(kind).Blocks.Where(block => block.Kind == TextBlockKind.FreeText)
            .Select(block => new FreeTextPart(block.Name!, Mandatory: block.When is null))];

    private static List<Placeholder> Placeholders(StandardText text, IEnumerable<string> frame, IEnumerable<string> optionalFrame)
    {
        var mandatory = frame
            .Concat(PlaceholderNames.In(text.Title))
            .Concat(text.Blocks.Where(block => block.When is null).SelectMany(Used))
            .ToHashSet();
        return [.. mandatory
            .Union(optionalFrame)
            .Union(text.Blocks.SelectMany(Used))
            .Order(StringComparer.Ordinal)
            .Select(key => new Placeholder(key, mandatory.Contains(key), WordingSource.Meanings[key]))];
    }

    private static IEnumerable<string> Used(TextBlock block) => block.Kind switch
    {
        TextBlockKind.Common => PlaceholderNames.In(WordingSource.Common.Lines[block.Name!]),
        TextBlockKind.Lines => [block.Name!],
        _ => block.Texts().SelectMany(PlaceholderNames.In),
    };
}
