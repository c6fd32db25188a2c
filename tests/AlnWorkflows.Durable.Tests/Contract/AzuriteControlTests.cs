using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class AzuriteControlTests(AzuriteFixture azurite) : ControlContract(ContractEngine.OnAzurite(azurite));
