using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>Nobody is asked to read the extract any more; who had read it stays on record.</summary>
public sealed class FinishExtractActivity(RunEnding runEnding, IExtractReaders readers) : Activity<FinishExtractInput, bool>
{
    public override async Task<bool> RunAsync(ActivityContext context, FinishExtractInput input)
    {
        var key = input.Run.Key();
        await readers.AssignAsync(key, [], context.CancellationToken);
        await runEnding.EndAsync(input.Run, context.CancellationToken);
        return true;
    }
}
