using AlnWorkflows.AzureHost.Tables;
using AlnWorkflows.Storage.Http;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Tables;

namespace AlnWorkflows.AzureHost.Tests.RealSdk;

public sealed class AzureTableLimitsContractTests(AzuriteFixture azurite) : TableLimitsContract
{
    protected override ITableStore Store { get; } =
        new AzureTableStore(TableClients.ForConnectionString(azurite.Server.NewAccount()), new TableAttempts(TimeProvider.System, StorageRetry.Default));
}
