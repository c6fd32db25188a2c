namespace AlnWorkflows.Processes.Ports;

/// <summary>Where a case lies: the body that owns it and the case within that body.</summary>
public readonly record struct CaseKey(string BodyId, string CaseId);
