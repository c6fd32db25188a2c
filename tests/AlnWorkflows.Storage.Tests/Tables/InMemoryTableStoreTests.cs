using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing.Tables;

namespace AlnWorkflows.Storage.Tests.Tables;

public sealed class InMemoryTableStoreTests : TableStoreContract
{
    protected override ITableStore Store { get; } = new InMemoryTableStore();
}
