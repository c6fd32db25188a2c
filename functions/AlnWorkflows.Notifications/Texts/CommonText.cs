using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Texts;

/// <summary>What many messages and notices share.</summary>
/// <param name="Lines">Single lines, by name.</param>
/// <param name="Groups">Blocks that always come together, by name.</param>
/// <param name="Links">The words of links, by placeholder.</param>
internal sealed record CommonText(
    int Version,
    IReadOnlyDictionary<ReaderKind, WordedText> Greetings,
    IReadOnlyDictionary<string, SenderWords> Lines,
    IReadOnlyDictionary<string, IReadOnlyList<TextBlock>> Groups,
    IReadOnlyDictionary<string, LinkText> Links)
{
    /// <summary>Everything written here.</summary>
    public IEnumerable<WordedText> Texts() =>
        Greetings.Values
            .Concat(Lines.Values.SelectMany(line => line.Texts()))
            .Concat(Groups.Values.SelectMany(blocks => blocks).SelectMany(block => block.Texts()))
            .Concat(Links.Values.Select(link => link.Words));

    /// <summary>The blocks with each group replaced by what is in it.</summary>
    public IReadOnlyList<TextBlock> Expand(IEnumerable<TextBlock> blocks) =>
        [.. blocks.SelectMany(block => block.Kind == TextBlockKind.Group ? Members(block) : [block])];

    private IEnumerable<TextBlock> Members(TextBlock group) =>
        Groups[group.Name!].Select(block => block with { By = group.By ?? block.By, When = group.When ?? block.When, IsShared = true });
}
