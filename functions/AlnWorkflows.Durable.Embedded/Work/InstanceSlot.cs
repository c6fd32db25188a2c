using AlnWorkflows.Durable.Embedded.Due;
using AlnWorkflows.Durable.Embedded.Instances;

namespace AlnWorkflows.Durable.Embedded.Work;

/// <summary>What this host knows of one instance it works on. Turns of an instance run one at a time; what comes in
/// meanwhile is laid down here.</summary>
internal sealed class InstanceSlot(string instanceId)
{
    private readonly Lock gate = new();
    private readonly List<InboxMessage> arrived = [];
    private readonly List<TaskResult> results = [];
    private readonly List<DueEntry> due = [];
    private readonly HashSet<(int Generation, int TaskId)> inFlight = [];
    private bool isQueued;
    private bool isRunning;
    private bool takeOver;
    private bool foreignCode;
    private bool reload;
    private Instance? adopted;

    public string InstanceId { get; } = instanceId;

    /// <summary>The instance as last read or written; null where it has to be read. Touched by turns only.</summary>
    public Instance? Instance { get; set; }

    /// <summary>Tokens of writes whose outcome is not known. Touched by turns only.</summary>
    public HashSet<string> Uncertain { get; } = new(StringComparer.Ordinal);

    /// <summary>Held while a message is added to the inbox.</summary>
    public SemaphoreSlim Sending { get; } = new(1);

    /// <summary>The end of the inbox as last seen; null where it has to be read. Touched by the holder of <see cref="Sending"/>.</summary>
    public InboxTail? Tail { get; set; }

    /// <summary>Turns that have failed in a row. Touched by turns only.</summary>
    public int Failures { get; set; }

    public bool IsAtWork
    {
        get
        {
            lock (gate)
                return isQueued || isRunning || inFlight.Count > 0 || results.Count > 0;
        }
    }

    /// <summary>Another turn is called for already.</summary>
    public bool IsCalled
    {
        get
        {
            lock (gate)
                return isQueued;
        }
    }

    /// <summary>True where the slot has to be put into the queue.</summary>
    public bool Queue()
    {
        lock (gate)
        {
            var first = !isQueued && !isRunning;
            isQueued = true;
            return first;
        }
    }

    public void Begin()
    {
        lock (gate)
            (isQueued, isRunning) = (false, true);
    }

    /// <summary>True where the slot was called for meanwhile and has to be put into the queue again.</summary>
    public bool End()
    {
        lock (gate)
        {
            isRunning = false;
            return isQueued;
        }
    }

    public void Arrive(InboxMessage message)
    {
        lock (gate)
            arrived.Add(message);
    }

    public IReadOnlyList<InboxMessage> TakeArrived()
    {
        lock (gate)
        {
            InboxMessage[] taken = [.. arrived];
            arrived.Clear();
            return taken;
        }
    }

    /// <summary>Hands in an instance just created.</summary>
    public void Adopt(Instance instance)
    {
        lock (gate)
            adopted = instance;
    }

    public Instance? TakeAdopted()
    {
        lock (gate)
        {
            var taken = adopted;
            adopted = null;
            return taken;
        }
    }

    /// <summary>More may be stored than this host knows of: the next turn reads the instance.</summary>
    public void Reload()
    {
        lock (gate)
            reload = true;
    }

    public bool TakeReload()
    {
        lock (gate)
        {
            var taken = reload;
            reload = false;
            return taken;
        }
    }

    public void TakeOver()
    {
        lock (gate)
            takeOver = true;
    }

    /// <summary>True once where this host is to see to all the instance's open work.</summary>
    public bool IsTakenOver()
    {
        lock (gate)
            return takeOver;
    }

    public void TakenOver()
    {
        lock (gate)
            takeOver = false;
    }

    /// <summary>Code of the instance came back from a foreign await after its turn.</summary>
    public void SeeForeignCode()
    {
        lock (gate)
            foreignCode = true;
    }

    public bool TakeForeignCode()
    {
        lock (gate)
        {
            var seen = foreignCode;
            foreignCode = false;
            return seen;
        }
    }

    public void FallDue(DueEntry entry)
    {
        lock (gate)
            due.Add(entry);
    }

    /// <summary>True where all due timers are such.</summary>
    public bool IsAllDue(Predicate<DueEntry> such)
    {
        lock (gate)
            return due.TrueForAll(such);
    }

    /// <summary>Takes out the due timers that the turn has settled.</summary>
    public IReadOnlyList<DueEntry> TakeDue(Predicate<DueEntry> isSettled)
    {
        lock (gate)
        {
            var settled = due.FindAll(isSettled);
            due.RemoveAll(isSettled);
            return settled;
        }
    }

    /// <summary>True where the activity is not being run here already.</summary>
    public bool TryFly(int generation, int taskId)
    {
        lock (gate)
            return !results.Exists(result => result.Generation == generation && result.Event.Id == taskId) && inFlight.Add((generation, taskId));
    }

    /// <summary>The activity is no longer run; its result, where there is one, waits for a turn.</summary>
    public void Land(int generation, int taskId, TaskResult? result)
    {
        lock (gate)
        {
            inFlight.Remove((generation, taskId));
            if (result is not null)
                results.Add(result);
        }
    }

    public void Add(TaskResult result)
    {
        lock (gate)
            results.Add(result);
    }

    public IReadOnlyList<TaskResult> Results()
    {
        lock (gate)
            return [.. results];
    }

    public void Remove(IEnumerable<TaskResult> recorded)
    {
        lock (gate)
        {
            foreach (var result in recorded)
                results.Remove(result);
        }
    }
}
