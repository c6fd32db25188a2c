using AlnWorkflows.Storage.Tables.InMemory;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryContinueAsNewTests() : ContinueAsNewContract(new InMemoryTableStore());
