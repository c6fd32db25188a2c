namespace AlnWorkflows.Benchmarks.Costs;

/// <summary>What a year on Azure comes to, in the units that are priced.</summary>
/// <param name="SweepSeconds">Of a sweep that asks about no run.</param>
/// <param name="LookupSeconds">What a sweep takes longer once an hour, when it asks the engine about every live run.</param>
internal sealed record AzureYear(long Executions, long GigabyteSeconds, long TableCalls, long QueueCalls, double StoredGigabytes, double LogGigabytes, long Mails, long Sweeps, double SweepSeconds, double LookupSeconds)
{
    private const double Giga = 1e9;

    public static AzureYear Of(CaseCounts counts, Deployment deployment)
    {
        long cases = deployment.Cases;
        var turns = cases * (counts.Turns + counts.TimerLegs);
        var activities = cases * counts.Activities;
        var pages = cases * Assumptions.PagesPerCase;
        var sweepReads = (long)deployment.Bodies * counts.SweepReadsPerBody;
        var lookupReads = cases * counts.LiveRuns;
        var lookupSeconds = lookupReads * Assumptions.SecondsPerSweepRead;
        var sweepSeconds = Math.Max(Assumptions.SecondsPerExecution, sweepReads * Assumptions.SecondsPerSweepRead);
        var sweeps = (long)(Assumptions.SecondsPerYear / (Math.Ceiling(sweepSeconds / Assumptions.SweepEverySeconds) * Assumptions.SweepEverySeconds));
        var executions = turns + activities + pages + sweeps;
        return new AzureYear(
            executions,
            (long)(Assumptions.InstanceGigabytes * ((executions - sweeps) * Assumptions.SecondsPerExecution + sweeps * sweepSeconds + Assumptions.LookupsPerYear * lookupSeconds)),
            cases * (counts.RecordReads + counts.RecordWrites + counts.Events * Assumptions.TableCallsPerEvent + counts.Starts * Assumptions.TableCallsPerStart)
                + turns * Assumptions.TableCallsPerTurn + pages * Assumptions.ReadsPerPage + sweeps * sweepReads
                + Assumptions.LookupsPerYear * lookupReads + Assumptions.IdleTableCalls,
            cases * (counts.Starts * Assumptions.QueueCallsPerStart + (counts.Timers + counts.TimerLegs) * Assumptions.QueueCallsPerTimer + counts.Events * Assumptions.QueueCallsPerEvent)
                + turns * Assumptions.QueueCallsPerTurn + activities * Assumptions.QueueCallsPerActivity + Assumptions.IdleQueueCalls,
            cases * (counts.WrittenBytes * Assumptions.BytesPerCharacter + Assumptions.PlanBytesPerCase) / Giga,
            executions * Assumptions.LogBytesPerExecution / Giga,
            cases * counts.Mails,
            sweeps,
            sweepSeconds,
            lookupSeconds);
    }
}
