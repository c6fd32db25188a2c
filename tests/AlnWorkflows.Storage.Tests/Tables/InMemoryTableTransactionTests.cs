using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;

namespace AlnWorkflows.Storage.Tests.Tables;

public sealed class InMemoryTableTransactionTests : TableTransactionContract
{
    protected override ITableStore Store { get; } = new InMemoryTableStore();
}
