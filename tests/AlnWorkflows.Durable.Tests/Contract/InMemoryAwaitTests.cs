using AlnWorkflows.Storage.Tables.InMemory;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryAwaitTests() : AwaitContract(new InMemoryTableStore());
