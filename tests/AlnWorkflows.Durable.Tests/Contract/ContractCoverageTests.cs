namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class ContractCoverageTests
{
    [Fact]
    public void Every_contract_runs_on_every_engine()
    {
        var types = typeof(EngineContract).Assembly.GetTypes();
        var missing =
            from contract in types
            where contract.IsAbstract && contract.BaseType == typeof(EngineContract)
            from engine in new[] { "InMemory", "Azurite" }
            let name = $"{engine}{contract.Name.Replace("Contract", "Tests", StringComparison.Ordinal)}"
            where !types.Any(type => type.Name == name && type.BaseType == contract)
            select name;
        Assert.Empty(missing);
    }
}
