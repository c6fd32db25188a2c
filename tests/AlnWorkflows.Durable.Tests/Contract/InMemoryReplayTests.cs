using AlnWorkflows.Storage.Tables.InMemory;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryReplayTests() : ReplayContract(new InMemoryTableStore());
