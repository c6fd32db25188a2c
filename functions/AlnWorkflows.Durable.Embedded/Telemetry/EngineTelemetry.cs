using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AlnWorkflows.Durable.Embedded.Telemetry;

/// <summary>What the engine shows to the outside: spans of turns and activities, and counts. Names of code, ids and outcomes
/// only, never an input, an output, an event or a message of an exception.</summary>
public static class EngineTelemetry
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "AlnWorkflows.Durable.Embedded";

    private static readonly Meter Meter = new(Name);

    internal const string InstanceId = "durable.instance.id";
    internal const string Orchestration = "durable.orchestration";
    internal const string Version = "durable.version";
    internal const string Generation = "durable.generation";
    internal const string TurnNumber = "durable.turn";
    internal const string ActivityName = "durable.activity";
    internal const string TaskId = "durable.task.id";
    internal const string Outcome = "durable.outcome";
    internal const string FailureKind = "durable.failure.kind";
    internal const string ErrorType = "error.type";
    internal const string Table = "storage.table";
    internal const string Operation = "storage.operation";

    /// <summary>The only attributes that spans and metrics carry.</summary>
    public static IReadOnlySet<string> Attributes { get; } = FrozenSet.Create(
        StringComparer.Ordinal, InstanceId, Orchestration, Version, Generation, TurnNumber, ActivityName, TaskId, Outcome, FailureKind, ErrorType, Table, Operation);

    internal static ActivitySource Source { get; } = new(Name);

    internal static Histogram<double> TurnDuration { get; } = Meter.CreateHistogram<double>("durable.turn.duration", "s", "How long a turn took; its count is the number of turns.");

    internal static Histogram<double> ActivityDuration { get; } = Meter.CreateHistogram<double>("durable.activity.duration", "s", "How long an activity ran; its count is the number of activities run.");

    internal static Histogram<double> DueLag { get; } = Meter.CreateHistogram<double>("durable.timer.lag", "s", "How long after its instant a timer fired, by the clock of timers.");

    internal static Counter<long> Failures { get; } = Meter.CreateCounter<long>("durable.failures", "{failure}", "Turns tried again, activities that threw, instances that failed.");

    internal static UpDownCounter<long> Blocked { get; } = Meter.CreateUpDownCounter<long>("durable.instances.blocked", "{instance}", "Instances this host has found standing still, because their code does not fit their history.");

    internal static Counter<long> StorageTransactions { get; } = Meter.CreateCounter<long>("durable.storage.transactions", "{transaction}", "Calls of the table store; a page of a query is one.");

    internal static void Failed(string kind, string orchestration) =>
        Failures.Add(1, new KeyValuePair<string, object?>(FailureKind, kind), new KeyValuePair<string, object?>(Orchestration, orchestration));
}
