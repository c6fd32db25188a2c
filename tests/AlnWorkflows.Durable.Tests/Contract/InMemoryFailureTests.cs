namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryFailureTests() : FailureContract(ContractEngine.InMemory());
