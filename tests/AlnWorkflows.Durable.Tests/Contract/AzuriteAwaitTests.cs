using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class AzuriteAwaitTests(AzuriteFixture azurite) : AwaitContract(ContractEngine.OnAzurite(azurite));
