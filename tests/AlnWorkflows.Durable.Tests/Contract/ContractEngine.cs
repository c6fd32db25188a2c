using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.InMemory;
using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Durable.Tests.Contract;

/// <summary>The engine a contract runs on.</summary>
/// <param name="Name">As the suite prints it.</param>
public sealed record ContractEngine(string Name, ITableStore Store)
{
    public static ContractEngine InMemory() => new("embedded, store in memory", new InMemoryTableStore());

    public static ContractEngine OnAzurite(AzuriteFixture azurite) => new("embedded, store on Azurite", azurite.Server.NewTableStore());
}
