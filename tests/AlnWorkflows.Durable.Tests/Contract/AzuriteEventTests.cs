using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class AzuriteEventTests(AzuriteFixture azurite) : EventContract(ContractEngine.OnAzurite(azurite));
