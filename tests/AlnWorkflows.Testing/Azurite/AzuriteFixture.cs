using Xunit;

namespace AlnWorkflows.Testing.Azurite;

/// <summary>An <see cref="AzuriteServer"/> for all tests of an assembly:
/// <c>[assembly: AssemblyFixture(typeof(AzuriteFixture))]</c>, then a constructor parameter of the test class.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private AzuriteServer? _server;

    public AzuriteServer Server => _server ?? throw new InvalidOperationException("Azurite has not been started yet.");

    public async ValueTask InitializeAsync() => _server = await AzuriteServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
