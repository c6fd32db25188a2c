namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryAwaitTests() : AwaitContract(ContractEngine.InMemory());
