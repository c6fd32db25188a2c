using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Kills;

/// <summary>One host of a storm, at one address through all its lives.</summary>
internal sealed class StormHost(string account) : IAsyncDisposable
{
    private readonly Dictionary<string, string> settings = new() { ["AlnWorkflows:Storage"] = account };
    private HostProcess? process;

    public Uri Address { get; } = HostProcess.FreeAddress();

    public async Task StartAsync() => process = await HostProcess.StartAsync(Address, isDemonstration: true, settings);

    public async Task KillAndStartAgainAsync()
    {
        await process!.DisposeAsync();
        await StartAsync();
    }

    public Task StopAsync() => process!.StopAsync();

    public ValueTask DisposeAsync() => process?.DisposeAsync() ?? ValueTask.CompletedTask;
}
