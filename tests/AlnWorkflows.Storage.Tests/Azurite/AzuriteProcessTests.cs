using System.Diagnostics;
using AlnWorkflows.LocalHost.Azurite;
using AlnWorkflows.Storage.Http;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.Http;

namespace AlnWorkflows.Storage.Tests.Azurite;

/// <summary>Azurite's life, on the real program.</summary>
public sealed class AzuriteProcessTests : IDisposable
{
    private const string Key = "c2VjcmV0";

    private static readonly AzuriteInstallation Installation = new(TimeProvider.System);

    private readonly string _folder = Directory.CreateTempSubdirectory("azurite-test-").FullName;
    private readonly HttpClient _http = StorageHttpClient.Create();

    public void Dispose()
    {
        _http.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_was_written_to_a_folder_is_there_after_a_restart()
    {
        await Installation.EnsureAsync();
        var options = new AzuriteOptions { Location = _folder, Accounts = new Dictionary<string, string> { ["school"] = Key } };
        string? etag;
        await using (var first = await AzuriteProcess.StartAsync(Installation, options, TimeProvider.System))
        {
            await Store(first).EnsureTableAsync("cases");
            etag = await Store(first).ApplyAsync("cases", TableOperation.Insert(Row));
        }

        await using var second = await AzuriteProcess.StartAsync(Installation, options, TimeProvider.System);
        Assert.Equal(etag, (await Store(second).GetAsync("cases", "p", "r"))?.ETag);
    }

    [Fact]
    public async Task It_ends_when_it_is_disposed_of_even_while_it_outlives_its_parent_and_twice()
    {
        await Installation.EnsureAsync();
        var azurite = await AzuriteProcess.StartAsync(Installation, new AzuriteOptions { OutlivesParent = true }, TimeProvider.System);
        using var process = Process.GetProcessById(azurite.ProcessId);

        await azurite.DisposeAsync();
        await azurite.DisposeAsync();

        Assert.True(process.HasExited);
    }

    [Fact]
    public async Task A_port_that_is_in_use_is_named()
    {
        await Installation.EnsureAsync();
        await using var first = await AzuriteProcess.StartAsync(Installation, new AzuriteOptions(), TimeProvider.System);

        var exception = await Assert.ThrowsAsync<AzuriteException>(() =>
            AzuriteProcess.StartAsync(Installation, new AzuriteOptions { Ports = first.Ports }, TimeProvider.System));

        Assert.Contains($"{first.Ports.Blob}, {first.Ports.Queue} and {first.Ports.Table}, of which one is in use", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_dies_with_the_process_that_started_it_however_that_died()
    {
        using var parent = await StartUnderAnotherProcessAsync(outlivesParent: false);

        parent.Process.Kill();

        // Its output ends when the last process that holds it has ended.
        await parent.Process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task It_outlives_the_process_that_started_it_where_it_was_told_to()
    {
        using var parent = await StartUnderAnotherProcessAsync(outlivesParent: true);
        using var azurite = Process.GetProcessById(parent.AzuriteId);

        parent.Process.Kill();
        await parent.Process.WaitForExitAsync();

        using var answer = await _http.GetAsync(new Uri($"http://127.0.0.1:{parent.Ports.Table}/"));
        Assert.False(azurite.HasExited);
        azurite.Kill();
    }

    private static TableRow Row => new("p", "r", new Dictionary<string, object> { ["Text"] = "ŵ" });

    private HttpTableStore Store(AzuriteProcess azurite) =>
        new(_http, StorageConnection.Parse(azurite.ConnectionString("school", Key)), TimeProvider.System);

    /// <summary>A parent of its own: a program that starts Azurite as this project does and then waits.</summary>
    private static async Task<Parent> StartUnderAnotherProcessAsync(bool outlivesParent)
    {
        await Installation.EnsureAsync();
        var ports = AzuritePorts.Free();
        var azurite = AzuriteProcess.StartInfo(Installation, new AzuriteOptions { OutlivesParent = outlivesParent }, ports);
        var start = new ProcessStartInfo("node",
        [
            "-e", "const c = require('child_process').spawn('node', process.argv.slice(1), { stdio: ['pipe', 'inherit', 'inherit'] }); console.log('pid ' + c.pid);",
            "--", .. azurite.ArgumentList,
        ])
        { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (name, value) in azurite.Environment)
            start.Environment[name] = value;
        var process = Process.Start(start)!;

        var id = 0;
        while (await process.StandardOutput.ReadLineAsync() is { } line && !line.Contains("Azurite Table service is successfully listening", StringComparison.Ordinal))
            if (line.StartsWith("pid ", StringComparison.Ordinal))
                id = int.Parse(line.AsSpan(4), System.Globalization.CultureInfo.InvariantCulture);
        return new Parent(process, id, ports);
    }

    private sealed record Parent(Process Process, int AzuriteId, AzuritePorts Ports) : IDisposable
    {
        public void Dispose() => Process.Dispose();
    }
}
