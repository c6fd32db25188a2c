namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryReplayTests() : ReplayContract(ContractEngine.InMemory());
