using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class AzuriteInstanceTests(AzuriteFixture azurite) : InstanceContract(ContractEngine.OnAzurite(azurite));
