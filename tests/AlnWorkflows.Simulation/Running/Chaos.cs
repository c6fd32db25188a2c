using AlnWorkflows.Simulation.Scheduling;

namespace AlnWorkflows.Simulation.Running;

/// <summary>How a seed's world goes wrong: its rates are drawn once, its accidents as it goes.</summary>
internal sealed class Chaos
{
    /// <summary>Clocks of hosts differ by less than two minutes, as the engine asks for.</summary>
    private static readonly TimeSpan MostSkew = TimeSpan.FromSeconds(50);
    private readonly Random random;
    private readonly double troubleRate;
    private readonly double crashRate;
    private readonly double tornRate;
    private readonly bool skews;

    public Chaos(Random random)
    {
        this.random = random;
        Hosts = random.Next(1, 3);
        troubleRate = random.Next(4) switch { 0 => 0, 1 => 0.10, _ => 0.05 };
        tornRate = random.Next(2) * 0.10;
        crashRate = random.Next(4) switch { 0 => 0, 1 => 0.02, 2 => 0.005, _ => 0.001 };
        skews = random.Next(2) == 0;
        Loyalty = random.Next(3) switch { 0 => 0, 1 => 0.5, _ => 0.9 };
        CallLasts = random.Next(3) switch { 0 => TimeSpan.Zero, 1 => TimeSpan.FromMilliseconds(2), _ => TimeSpan.FromMilliseconds(40) };
        Turns = random.Next(1, 5);
        Activities = random.Next(1, 9);
        Cached = random.Next(3) switch { 0 => 0, 1 => 2, _ => 500 };
    }

    public int Hosts { get; }

    /// <summary>How often the host that went on last goes on again.</summary>
    public double Loyalty { get; }

    /// <summary>By how much the world's time moves with each call.</summary>
    public TimeSpan CallLasts { get; }

    public int Turns { get; }

    public int Activities { get; }

    public int Cached { get; }

    /// <summary>The world settles: nothing goes wrong any more.</summary>
    public bool IsCalm { get; set; }

    public TimeSpan Skew() => skews ? MostSkew * ((random.NextDouble() * 2) - 1) : TimeSpan.Zero;

    public bool Crashes() => !IsCalm && random.NextDouble() < crashRate;

    public Trouble TroubleOf(PendingCall call)
    {
        if (IsCalm)
            return Trouble.None;
        if (call.ReadsPage && random.NextDouble() < tornRate)
            return Trouble.TornPage;
        if (random.NextDouble() >= troubleRate)
            return Trouble.None;
        return call.Writes ? (Trouble)random.Next(1, 4) : Trouble.Refused;
    }

    /// <summary>How long a host is down.</summary>
    public TimeSpan Downtime() => random.Next(10) switch
    {
        < 6 => TimeSpan.FromSeconds(random.Next(10)),
        < 9 => TimeSpan.FromSeconds(random.Next(10, 600)),
        _ => TimeSpan.FromMinutes(random.Next(10, 3_000)),
    };
}
