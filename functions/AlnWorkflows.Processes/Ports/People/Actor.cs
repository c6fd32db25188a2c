namespace AlnWorkflows.Processes.Ports;

/// <summary>The person acting now, with what they are to one body.</summary>
public sealed record Actor(string PersonId, string BodyId, IReadOnlyList<Role> Roles)
{
    public bool Is(Role role) => Roles.Contains(role);
}
