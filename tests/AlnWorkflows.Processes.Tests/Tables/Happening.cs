using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Tables;

namespace AlnWorkflows.Processes.Tests.Tables;

/// <summary>One kind of thing that a process did, or that its table says it does.</summary>
internal sealed record Happening(string Process, string What, string Name)
{
    /// <summary>An event came, whether or not the process waited for it: a change of a duty is told to every run of the case.</summary>
    public const string Heard = "heard";

    public static IEnumerable<Happening> StatedBy(ProcessTable table) =>
    [
        .. table.Steps.Select(type => new Happening(table.Process, "step", type)),
        .. table.Duties.Select(rule => new Happening(table.Process, "duty", rule)),
        .. table.Notices.Select(kind => new Happening(table.Process, "notice", kind.ToString())),
        .. table.Messages.Select(kind => new Happening(table.Process, "message", kind.ToString())),
        .. table.Waits.Select(wait => new Happening(table.Process, wait.Kind.ToString().ToLowerInvariant(), wait.Key)),
        .. table.HandsOverTo.Select(process => new Happening(table.Process, "hand-over", process)),
        .. table.Ends.Select(end => new Happening(table.Process, "end", WorkflowJson.Serialize("end", end.Outcome)!)),
    ];

    public bool IsAmong(IReadOnlySet<Happening> happened) => happened.Contains(this) || (What == "event" && happened.Contains(this with { What = Heard }));

    public override string ToString() => $"{Process}: {What} {Name}";
}
