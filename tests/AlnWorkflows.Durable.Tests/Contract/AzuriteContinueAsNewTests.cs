using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class AzuriteContinueAsNewTests(AzuriteFixture azurite) : ContinueAsNewContract(ContractEngine.OnAzurite(azurite));
