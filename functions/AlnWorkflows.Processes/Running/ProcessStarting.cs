using System.Text.Json;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Running;

/// <summary>Starts process runs: the run row and its nudge first, the instance after.</summary>
public sealed class ProcessStarting(IRuns runs, Nudging nudging, TimeProvider time)
{
    /// <summary>Starts a run unless it was started before.</summary>
    public async Task StartAsync(CaseRun run, AuditEntry? audit, CancellationToken cancellationToken)
    {
        var row = RowOf(run, time.GetUtcNow());
        await runs.StartAsync(row, audit, cancellationToken);
        await nudging.SayAsync(StartNudge(row), cancellationToken);
    }

    public static Run RowOf(CaseRun run, DateTimeOffset now) =>
        new(run.Key(), run.InstanceId(), run.Process, run.Number, JsonSerializer.Serialize(run), now);

    /// <summary>The nudge that a run row is stored with; its id follows from the run's, so that it can be named again.</summary>
    public static Nudge StartNudge(Run row) => new(row.Case, $"start-{row.InstanceId.Replace(':', '-')}", row.InstanceId, null, row.StartedAt);
}
