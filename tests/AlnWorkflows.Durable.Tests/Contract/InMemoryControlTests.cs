namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryControlTests() : ControlContract(ContractEngine.InMemory());
