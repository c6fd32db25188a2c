using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Processes.DecideAln;

/// <summary>Who must be given a copy of the plan (s.22(1)).</summary>
public sealed class ListRecipientsActivity(NoticeReaders readers) : Activity<CaseRun, IReadOnlyList<string>>
{
    public override async Task<IReadOnlyList<string>> RunAsync(ActivityContext context, CaseRun input) =>
        [.. (await readers.OfAsync(input.Key(), context.CancellationToken)).Select(reader => reader.PersonId)];
}
