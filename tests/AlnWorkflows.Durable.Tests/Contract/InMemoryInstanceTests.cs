namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryInstanceTests() : InstanceContract(ContractEngine.InMemory());
