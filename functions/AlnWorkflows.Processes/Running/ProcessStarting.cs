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

    /// <summary>Ends a run and starts the one that goes on with its work, at one stroke; a second time changes nothing.</summary>
    /// <returns>False where the first had ended otherwise: then nothing goes on.</returns>
    public async Task<bool> HandOverAsync(CaseRun from, CaseRun to, AuditEntry audit, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var row = RowOf(to, now);
        var isHandedOver = await runs.HandOverAsync(RowOf(from, now), row, audit, cancellationToken);
        if (!isHandedOver && await runs.FindAsync(to.Key(), row.InstanceId, cancellationToken) is null)
            return false;
        await nudging.SayAsync(StartNudge(row), cancellationToken);
        return true;
    }

    public static Run RowOf(CaseRun run, DateTimeOffset now) =>
        new(run.Key(), run.InstanceId(), run.Process, run.Number, JsonSerializer.Serialize(run), now);

    /// <summary>The nudge that a run row is stored with; its id follows from the run's, so that it can be named again.</summary>
    public static Nudge StartNudge(Run row) => new(row.Case, $"start-{row.InstanceId.Replace(':', '-')}", row.InstanceId, null, row.StartedAt);
}
