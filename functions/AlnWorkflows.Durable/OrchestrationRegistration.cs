namespace AlnWorkflows.Durable;

/// <summary>One orchestration a host can run.</summary>
public sealed record OrchestrationRegistration(string Name, string Version, Type Type, Func<IOrchestration> Create);
