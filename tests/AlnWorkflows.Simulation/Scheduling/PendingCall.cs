namespace AlnWorkflows.Simulation.Scheduling;

/// <summary>A call that has left its strand and has not been answered: it happens when the scheduler picks it.</summary>
internal abstract class PendingCall(Strand strand, bool writes, string what)
{
    public Strand Strand { get; } = strand;

    /// <summary>It may change something.</summary>
    public bool Writes { get; } = writes;

    public string What { get; } = what;

    /// <summary>The world's time when it left, in ticks.</summary>
    public long Since { get; set; }

    /// <summary>It reads a page of several rows.</summary>
    public virtual bool ReadsPage => false;

    /// <summary>Lets it happen, with the trouble given, and answers its strand. Returns what happened, for the trace.</summary>
    public abstract string Happen(Trouble trouble, Random random);

    /// <summary>Lets it happen without an answer: its strand is dead.</summary>
    public abstract void HappenUnheard();
}
