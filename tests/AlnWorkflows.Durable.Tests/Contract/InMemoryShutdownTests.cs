namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryShutdownTests() : ShutdownContract(ContractEngine.InMemory());
