namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryPayloadTests() : PayloadContract(ContractEngine.InMemory());
