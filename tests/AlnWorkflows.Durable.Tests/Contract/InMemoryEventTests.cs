namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryEventTests() : EventContract(ContractEngine.InMemory());
