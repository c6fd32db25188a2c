using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.ClassroomExtract;

/// <summary>Ends the asking about earlier versions, and puts the newest before those who are to read it. Returns which version is to be read now, and by whom.</summary>
public sealed class PublishExtractActivity(ISteps steps, IExtractReaders readers, TimeProvider time) : Activity<CaseRun, ExtractLook>
{
    public override async Task<ExtractLook> RunAsync(ActivityContext context, CaseRun input)
    {
        var key = input.Key();
        var versions = ExtractVersion.OfRun(input.InstanceId(), await steps.OfCaseAsync(key, context.CancellationToken));
        foreach (var unread in versions.SkipLast(1).SelectMany(version => version.Unread))
            await steps.CloseAsync(key, unread.StepId, unread.RunId, time.GetUtcNow(), context.CancellationToken);
        var look = new ExtractLook(versions.Count, versions is [.., var newest] ? newest.Readers : []);
        await readers.AssignAsync(key, look.Readers, context.CancellationToken);
        return look;
    }
}
