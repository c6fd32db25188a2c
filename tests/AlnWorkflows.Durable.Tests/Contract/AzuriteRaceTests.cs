using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class AzuriteRaceTests(AzuriteFixture azurite) : RaceContract(ContractEngine.OnAzurite(azurite));
