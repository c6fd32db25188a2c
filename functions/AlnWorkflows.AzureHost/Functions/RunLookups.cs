namespace AlnWorkflows.AzureHost.Functions;

/// <summary>When to ask Durable Functions about every live run, which in a nation takes minutes: when a worker starts, each
/// minute until all are known, and then once an hour.</summary>
public sealed class RunLookups(TimeProvider time)
{
    private static readonly TimeSpan Usually = TimeSpan.FromHours(1);

    private DateTimeOffset next = DateTimeOffset.MinValue;

    public bool AreDue => time.GetUtcNow() >= next;

    public void Note(bool allKnown) => next = allKnown ? time.GetUtcNow() + Usually : DateTimeOffset.MinValue;
}
