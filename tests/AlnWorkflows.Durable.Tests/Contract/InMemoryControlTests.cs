using AlnWorkflows.Storage.Tables.InMemory;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class InMemoryControlTests() : ControlContract(new InMemoryTableStore());
