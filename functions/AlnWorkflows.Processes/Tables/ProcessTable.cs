using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Tables;

/// <summary>What one process does, as people read it: every kind of thing that a run of its code of today may open, give,
/// wait for, start and end with, in the order in which it usually comes. The walk-throughs hold it true both ways.</summary>
public sealed record ProcessTable
{
    /// <summary>The process's name within instance ids, kebab-case.</summary>
    public required string Process { get; init; }

    public required BilingualText Name { get; init; }

    /// <summary>Where its duty stands in the law; null where the process is only how a duty is carried out.</summary>
    public BilingualText? Law { get; init; }

    /// <summary>The types of the steps it opens; an answer to any of them wakes it.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>The ids of the rules whose duties it opens, moves, meets or ends.</summary>
    public required IReadOnlyList<string> Duties { get; init; }

    /// <summary>The ids of the other rules it carries out, without a clock of their own.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    public required IReadOnlyList<NoticeKind> Notices { get; init; }

    public required IReadOnlyList<MessageKind> Messages { get; init; }

    /// <summary>What it waits for besides answers to its steps.</summary>
    public required IReadOnlyList<ProcessWait> Waits { get; init; }

    /// <summary>The processes it starts, by name.</summary>
    public required IReadOnlyList<string> HandsOverTo { get; init; }

    public required IReadOnlyList<ProcessEnd> Ends { get; init; }
}
