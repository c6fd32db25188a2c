using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Texts;

/// <summary>The wording of one kind of message or notice.</summary>
/// <param name="Version">Raised by hand whenever the words change.</param>
/// <param name="Title">A mail's subject after the reference; a notice's heading.</param>
/// <param name="Audience">Who reads it. What a family may read says nothing of needs in its subject.</param>
/// <param name="By">The bodies that write such a message; null is all of them. Of notices the law's table says it.</param>
internal sealed record StandardText(
    int Version,
    TextSource Source,
    SenderWords Title,
    IReadOnlyList<TextBlock> Blocks,
    bool TitleWithoutReference = false,
    Audience Audience = Audience.Family,
    IReadOnlyList<Sender>? By = null)
{
    /// <summary>Everything written in this text itself, without the common lines it takes in.</summary>
    public IEnumerable<WordedText> Texts() => Title.Texts().Concat(Blocks.Where(block => !block.IsShared).SelectMany(block => block.Texts()));
}
