namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryContinueAsNewTests() : ContinueAsNewContract(ContractEngine.InMemory());
