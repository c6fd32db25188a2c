using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Texts;

/// <summary>What many messages and notices share.</summary>
internal sealed record CommonText(
    int Version,
    IReadOnlyDictionary<ReaderKind, WordedText> Greetings,
    IReadOnlyDictionary<string, WordedText> Lines);
