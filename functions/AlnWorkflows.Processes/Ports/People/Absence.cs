namespace AlnWorkflows.Processes.Ports;

/// <summary>When a member of staff is away, both days inclusive.</summary>
/// <param name="DeputyId">Who is told meanwhile of what cannot wait; null is the headteacher.</param>
public sealed record Absence(DateOnly From, DateOnly To, string? DeputyId = null)
{
    public bool Covers(DateOnly day) => From <= day && day <= To;
}
