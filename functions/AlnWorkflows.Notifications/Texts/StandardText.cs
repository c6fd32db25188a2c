namespace AlnWorkflows.Notifications.Texts;

/// <summary>The wording of one kind of message or notice.</summary>
/// <param name="Version">Raised by hand whenever the words change.</param>
/// <param name="Title">A mail's subject after the reference; a notice's heading.</param>
internal sealed record StandardText(int Version, TextSource Source, WordedText Title, IReadOnlyList<TextBlock> Blocks, bool TitleWithoutReference = false)
{
    /// <summary>Everything written in this text itself, without the common lines it takes in.</summary>
    public IEnumerable<WordedText> Texts() => Blocks.SelectMany(block => block.Texts()).Prepend(Title);
}
