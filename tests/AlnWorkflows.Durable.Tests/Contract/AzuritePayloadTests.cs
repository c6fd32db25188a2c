using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Durable.Tests.Contract;

public sealed class AzuritePayloadTests(AzuriteFixture azurite) : PayloadContract(ContractEngine.OnAzurite(azurite));
