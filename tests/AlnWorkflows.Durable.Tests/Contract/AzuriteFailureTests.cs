using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class AzuriteFailureTests(AzuriteFixture azurite) : FailureContract(ContractEngine.OnAzurite(azurite));
