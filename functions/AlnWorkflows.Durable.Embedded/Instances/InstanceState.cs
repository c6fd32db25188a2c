namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>The state row of an instance.</summary>
internal sealed record InstanceState
{
    public required string Name { get; init; }

    public required string Version { get; init; }

    public OrchestrationStatus Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The instant of the last turn (UTC): time never goes back for an instance.</summary>
    public DateTime LastTurnAt { get; init; } = DateTime.UnixEpoch;

    /// <summary>How often the instance has continued as new.</summary>
    public int Generation { get; init; }

    /// <summary>Turns in the history of this generation.</summary>
    public int Turns { get; init; }

    public StoredText Input { get; init; }

    public StoredText Output { get; init; }

    public StoredText CustomStatus { get; init; }

    /// <summary>Why it failed, or, where it has not finished, why it stands still; JSON.</summary>
    public StoredText Failure { get; init; }

    public ParentLink? Parent { get; init; }

    /// <summary>Made anew for every write of the row, so that a writer who got no answer knows its own write again.</summary>
    public required string Token { get; init; }

    /// <summary>Where its long texts lie; null for each that lies in the row.</summary>
    public IReadOnlyList<string?> Places => [Input.Place, Output.Place, CustomStatus.Place, Failure.Place];

    public bool IsFinished => Status is OrchestrationStatus.Completed or OrchestrationStatus.Failed or OrchestrationStatus.Terminated;

    public static string NewToken() => Guid.NewGuid().ToString("N");
}
