using AlnWorkflows.Durable.Tests.Contract;
using AlnWorkflows.Testing.Azurite;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
[assembly: AssemblyFixture(typeof(EnginesRun))]
