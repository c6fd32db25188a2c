using AlnWorkflows.Testing.Azurite;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
