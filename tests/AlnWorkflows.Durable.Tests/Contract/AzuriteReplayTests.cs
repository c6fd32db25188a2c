using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class AzuriteReplayTests(AzuriteFixture azurite) : ReplayContract(ContractEngine.OnAzurite(azurite));
