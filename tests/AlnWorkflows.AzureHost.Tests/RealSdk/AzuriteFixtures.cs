[assembly: AssemblyFixture(typeof(AlnWorkflows.Testing.Azurite.AzuriteFixture))]
