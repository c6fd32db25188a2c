using AlnWorkflows.Storage.Tables.InMemory;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryInstanceTests() : InstanceContract(new InMemoryTableStore());
