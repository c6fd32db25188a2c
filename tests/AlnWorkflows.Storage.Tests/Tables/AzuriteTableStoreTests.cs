using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Tables;

namespace AlnWorkflows.Storage.Tests.Tables;

public sealed class AzuriteTableStoreTests(AzuriteFixture azurite) : TableStoreContract
{
    protected override ITableStore Store { get; } = azurite.Server.SharedTables;
}
