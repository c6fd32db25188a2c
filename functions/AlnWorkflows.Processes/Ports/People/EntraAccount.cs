namespace AlnWorkflows.Processes.Ports;

/// <summary>An account of Microsoft Entra ID. Only both ids together name one: the same person has another object id in
/// each tenant.</summary>
public sealed record EntraAccount(Guid TenantId, Guid ObjectId);
