using System.Threading.Channels;

namespace AlnWorkflows.Durable.Embedded.Work;

/// <summary>Turns and activities to be run, each in the order they came, and a count of what is not done.</summary>
internal sealed class WorkQueue
{
    private readonly Channel<InstanceSlot> turns = Channel.CreateUnbounded<InstanceSlot>();
    private readonly Channel<ActivityCall> activities = Channel.CreateUnbounded<ActivityCall>();
    private readonly Lock gate = new();
    private TaskCompletionSource idle = NewSignal();
    private int open;

    public ChannelReader<InstanceSlot> Turns => turns.Reader;

    public ChannelReader<ActivityCall> Activities => activities.Reader;

    public bool IsIdle
    {
        get
        {
            lock (gate)
                return open == 0;
        }
    }

    /// <summary>Calls for a turn of an instance, unless one is called for already.</summary>
    public void Call(InstanceSlot slot)
    {
        if (slot.Queue())
            Add(slot);
    }

    public void Add(InstanceSlot slot)
    {
        Begin();
        turns.Writer.TryWrite(slot);
    }

    public void Add(ActivityCall call)
    {
        Begin();
        activities.Writer.TryWrite(call);
    }

    /// <summary>Counts work that is not in the queue.</summary>
    public void Begin()
    {
        lock (gate)
        {
            if (open++ == 0 && idle.Task.IsCompleted)
                idle = NewSignal();
        }
    }

    public void Done()
    {
        lock (gate)
        {
            if (--open == 0)
                idle.TrySetResult();
        }
    }

    /// <summary>Completes when nothing is queued, running or waiting to be tried again.</summary>
    public Task WhenIdleAsync()
    {
        lock (gate)
            return open == 0 ? Task.CompletedTask : idle.Task;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
