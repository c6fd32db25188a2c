namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryTimerTests() : TimerContract(ContractEngine.InMemory());
