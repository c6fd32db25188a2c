namespace AlnWorkflows.Processes.Ports;

/// <summary>Whose own calendar is kept.</summary>
/// <param name="TenantId">The Entra ID tenant that holds the calendar.</param>
/// <param name="User">The account's object id, or the address it is known by.</param>
public sealed record CalendarOwner(Guid TenantId, string User);
