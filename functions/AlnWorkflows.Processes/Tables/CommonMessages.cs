using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Tables;

/// <summary>Messages that several processes send alike.</summary>
public static class CommonMessages
{
    /// <summary>What staff are told of a notice that lacks something.</summary>
    public static IReadOnlyList<MessageKind> NoticeLacking { get; } = [MessageKind.TranslationNeeded, MessageKind.NoticeIncomplete];
}
