namespace AlnWorkflows.Processes.Ports;

/// <summary>A notice lacks parts the law requires and so cannot be given.</summary>
public sealed class IncompleteNoticeException(NoticeKind kind, IReadOnlyList<string> missing)
    : Exception($"Notice {kind} lacks: {string.Join(", ", missing)}. Fill them before it is given.")
{
    public NoticeKind Kind { get; } = kind;

    public IReadOnlyList<string> Missing { get; } = missing;
}
