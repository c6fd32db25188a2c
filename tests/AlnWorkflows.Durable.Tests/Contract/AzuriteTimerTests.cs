using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class AzuriteTimerTests(AzuriteFixture azurite) : TimerContract(ContractEngine.OnAzurite(azurite));
