using AlnWorkflows.Notifications.Texts;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications;

/// <summary>
/// What each kind of message and notice has to be given. A kind's list covers all its readers: the words to a learner
/// need no initials, but whoever fills the values need not know that. Keys ending in <c>Link</c> are web addresses, those in <c>Links</c>
/// lines that each end in one.
/// Values beyond the list are ignored.
/// </summary>
public static class WordingCatalogue
{
    private static readonly string[] MailFrame = ["school", "privacyLink"];

    private static readonly string[] NoticeFrame = ["school", "schoolContact", "ref", "date"];

    private static readonly string[] OptionalNoticeFrame = ["addressee", "corrects"];

    /// <summary>The bodies that write such a message.</summary>
    public static IReadOnlyList<Sender> SendersOf(MessageKind kind) => WordingSource.Of(kind).By ?? Enum.GetValues<Sender>();

    /// <summary>Whether families read it; otherwise staff, governors, professionals and authorities do.</summary>
    public static bool IsForFamily(MessageKind kind) => WordingSource.Of(kind).Audience == Audience.Family;

    public static IReadOnlyList<Placeholder> PlaceholdersOf(MessageKind kind, Sender sender = Sender.School)
    {
        var text = WordingSource.Of(kind);
        return Placeholders(text, sender, text.TitleWithoutReference ? MailFrame : [.. MailFrame, "ref"], []);
    }

    public static IReadOnlyList<Placeholder> PlaceholdersOf(NoticeKind kind, Sender sender = Sender.School) =>
        Placeholders(WordingSource.Of(kind), sender, NoticeFrame, OptionalNoticeFrame);

    public static IReadOnlyList<FreeTextPart> FreeTextOf(NoticeKind kind, Sender sender = Sender.School) =>
        [.. WordingSource.Of(kind).Blocks.Where(block => block.Kind == TextBlockKind.FreeText && block.IsFrom(sender))
            .Select(block => new FreeTextPart(block.Name!, Mandatory: block.When is null))];

    private static List<Placeholder> Placeholders(StandardText text, Sender sender, IEnumerable<string> frame, IEnumerable<string> optionalFrame)
    {
        var blocks = text.Blocks.Where(block => block.IsFrom(sender)).ToList();
        var mandatory = frame
            .Concat(PlaceholderNames.In(text.Title.For(sender)))
            .Concat(blocks.Where(block => block.When is null).SelectMany(block => Used(block, sender)))
            .ToHashSet();
        return [.. mandatory
            .Union(optionalFrame)
            .Union(blocks.SelectMany(block => Used(block, sender)))
            .Union(blocks.Select(block => block.When).OfType<string>().Where(WordingSource.Meanings.ContainsKey))
            .Order(StringComparer.Ordinal)
            .Select(key => new Placeholder(key, mandatory.Contains(key), WordingSource.Meanings[key]))];
    }

    private static IEnumerable<string> Used(TextBlock block, Sender sender) => block.Kind switch
    {
        TextBlockKind.Common => PlaceholderNames.In(WordingSource.Common.Lines[block.Name!].For(sender)),
        TextBlockKind.Lines => [block.Name!],
        _ => block.Texts().SelectMany(PlaceholderNames.In),
    };
}
