using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class AzuriteSubOrchestrationTests(AzuriteFixture azurite) : SubOrchestrationContract(ContractEngine.OnAzurite(azurite));
