namespace AlnWorkflows.Benchmarks.Costs;

/// <summary>What one case asks for in its first year, counted under virtual time.</summary>
/// <param name="RecordReads">Calls that read records, sweeps apart.</param>
/// <param name="RecordWrites">Calls that write records; a transaction is one.</param>
/// <param name="WrittenBytes">What those calls wrote.</param>
/// <param name="Starts">Instances that were started.</param>
/// <param name="Turns">Turns of orchestrations.</param>
/// <param name="Activities">Activities that ran.</param>
/// <param name="Events">Events that were raised.</param>
/// <param name="Timers">Timers that were set.</param>
/// <param name="TimerLegs">Of timers longer than three days: the waits of three days that Durable Functions makes of each, beyond the first.</param>
/// <param name="Mails">Mails that left.</param>
/// <param name="LiveRuns">Instances alive at the end of the year.</param>
/// <param name="SweepReadsPerBody">What one sweep reads for each body, when there is nothing to do.</param>
internal sealed record CaseCounts(
    int RecordReads,
    int RecordWrites,
    long WrittenBytes,
    int Starts,
    int Turns,
    int Activities,
    int Events,
    int Timers,
    int TimerLegs,
    int Mails,
    int LiveRuns,
    int SweepReadsPerBody);
