namespace AlnWorkflows.Durable.Embedded;

/// <summary>How an embedded engine works. The defaults suit one process.</summary>
public sealed record EmbeddedEngineOptions
{
    /// <summary>Turns run at a time, of different instances.</summary>
    public int MaxConcurrentTurns { get; init; } = 4;

    /// <summary>Activities run at a time.</summary>
    public int MaxConcurrentActivities { get; init; } = 16;

    /// <summary>Instances kept in memory beside those at work.</summary>
    public int CachedInstances { get; init; } = 500;

    /// <summary>How often a host tells the others that it is alive and looks whether they are, in system time. A host that
    /// has been silent for 15 seconds is taken over.</summary>
    public TimeSpan BeatInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often the store is looked at for timers that other hosts have armed, in system time.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The longest time between two attempts of a turn that the store refuses, in system time.</summary>
    public TimeSpan MaxRetryInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Where nothing runs in the background, how often a turn is tried before its failure is thrown.</summary>
    public int InlineAttempts { get; init; } = 100;

    /// <summary>The clock of polls, retries and of the order of events; timers of processes go by the engine's own clock.</summary>
    public TimeProvider SystemTime { get; init; } = TimeProvider.System;

    /// <summary>Where the work in the background runs. A simulation gives a scheduler of its own, so that it decides what
    /// happens next.</summary>
    public TaskScheduler Scheduler { get; init; } = TaskScheduler.Default;
}
