using AlnWorkflows.Browser.Tests.Browsing;
using AlnWorkflows.Testing.Azurite;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
[assembly: AssemblyFixture(typeof(ChromiumFixture))]
