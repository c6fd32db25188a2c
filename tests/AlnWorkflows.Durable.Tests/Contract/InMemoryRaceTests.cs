namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryRaceTests() : RaceContract(ContractEngine.InMemory());
