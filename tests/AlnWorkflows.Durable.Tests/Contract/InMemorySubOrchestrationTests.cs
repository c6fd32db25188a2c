namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemorySubOrchestrationTests() : SubOrchestrationContract(ContractEngine.InMemory());
