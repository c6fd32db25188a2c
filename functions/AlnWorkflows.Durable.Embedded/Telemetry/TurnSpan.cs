using System.Diagnostics;
using AlnWorkflows.Durable.Embedded.Histories;
using AlnWorkflows.Durable.Embedded.Instances;
using AlnWorkflows.Durable.Embedded.Turns;

namespace AlnWorkflows.Durable.Embedded.Telemetry;

/// <summary>One turn, as it is shown to the outside. A turn that is not ended by name was not written.</summary>
internal sealed class TurnSpan : IDisposable
{
    private readonly long begun = Stopwatch.GetTimestamp();
    private readonly string orchestration;
    private readonly System.Diagnostics.Activity? span;
    private string outcome = "NotWritten";

    private TurnSpan(Instance instance)
    {
        orchestration = instance.State.Name;
        span = EngineTelemetry.Source.HasListeners() ? EngineTelemetry.Source.StartActivity($"turn {orchestration}") : null;
        span?.SetTag(EngineTelemetry.InstanceId, instance.Id)
            .SetTag(EngineTelemetry.Orchestration, orchestration)
            .SetTag(EngineTelemetry.Version, instance.State.Version)
            .SetTag(EngineTelemetry.Generation, instance.State.Generation)
            .SetTag(EngineTelemetry.TurnNumber, instance.State.Turns);
    }

    public static TurnSpan Begin(Instance instance, TurnPlan plan)
    {
        foreach (var fired in plan.Inputs.Where(input => input.Kind == HistoryKind.TimerFired))
        {
            var lag = plan.At - instance.Open.Timers[fired.Id!.Value].FireAt;
            EngineTelemetry.DueLag.Record(lag.TotalSeconds, new KeyValuePair<string, object?>(EngineTelemetry.Orchestration, instance.State.Name));
        }

        return new TurnSpan(instance);
    }

    public void End(string how) => outcome = how;

    public void Dispose()
    {
        span?.SetTag(EngineTelemetry.Outcome, outcome).Dispose();
        EngineTelemetry.TurnDuration.Record(
            Stopwatch.GetElapsedTime(begun).TotalSeconds,
            new KeyValuePair<string, object?>(EngineTelemetry.Orchestration, orchestration),
            new KeyValuePair<string, object?>(EngineTelemetry.Outcome, outcome));
    }
}
