using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Tables;

namespace AlnWorkflows.Storage.Tests.Tables;

public sealed class AzuriteTableTransactionTests(AzuriteFixture azurite) : TableTransactionContract
{
    protected override ITableStore Store { get; } = azurite.Server.SharedTables;
}
