using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class AzuriteShutdownTests(AzuriteFixture azurite) : ShutdownContract(ContractEngine.OnAzurite(azurite));
