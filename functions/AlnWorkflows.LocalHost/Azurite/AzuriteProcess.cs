using System.Diagnostics;
using System.Globalization;

namespace AlnWorkflows.LocalHost.Azurite;

/// <summary>
/// A running Azurite. It ends when this is disposed of and, unless <see cref="AzuriteOptions.OutlivesParent"/>, when
/// this process dies in any way: it watches the pipe that is its standard input.
/// </summary>
internal sealed class AzuriteProcess : IAsyncDisposable
{
    // The Table service is the last to start.
    private const string ReadyLine = "Azurite Table service is successfully listening";
    private const int StartsOnFreePorts = 3;
    private const int LinesKept = 20;

    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly TimeProvider _time;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Queue<string> _lastLines = new();
    private bool _isDisposed;

    private AzuriteProcess(ProcessStartInfo start, AzuritePorts ports, TimeProvider time)
    {
        Ports = ports;
        _time = time;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.Exited += (_, _) => _ready.TrySetException(new AzuriteException("Azurite stopped."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public AzuritePorts Ports { get; }

    public int ProcessId => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <summary>Starts Azurite and returns once it answers.</summary>
    /// <exception cref="AzuriteException">It stopped at once, or did not get ready within a minute; the message carries
    /// what it said.</exception>
    public static async Task<AzuriteProcess> StartAsync(
        AzuriteInstallation installation, AzuriteOptions options, TimeProvider time, CancellationToken cancellationToken = default)
    {
        for (var start = 1; ; start++)
        {
            var ports = options.Ports ?? AzuritePorts.Free();
            var azurite = new AzuriteProcess(StartInfo(installation, options, ports), ports, time);
            try
            {
                await azurite._ready.Task.WaitAsync(StartLimit, time, cancellationToken);
                return azurite;
            }
            catch (Exception exception) when (exception is AzuriteException or TimeoutException)
            {
                var said = azurite.LastLines();
                await azurite.KillAsync();
                var isPortTaken = said.Contains("EADDRINUSE", StringComparison.Ordinal);
                if (options.Ports is null && isPortTaken && start < StartsOnFreePorts)
                    continue;
                throw new AzuriteException($"Azurite did not start on the ports {ports.Blob}, {ports.Queue} and {ports.Table}{(isPortTaken ? ", of which one is in use" : "")}. It said: {said}", exception);
            }
            catch
            {
                await azurite.KillAsync();
                throw;
            }
        }
    }

    /// <summary>A connection string for one of its accounts.</summary>
    public string ConnectionString(string account, string key) =>
        $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={key};BlobEndpoint=http://127.0.0.1:{Ports.Blob}/{account};TableEndpoint=http://127.0.0.1:{Ports.Table}/{account};";

    /// <summary>Ends it at once, with whatever it has not saved.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Lets it save what it holds and end.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        try
        {
            await _process.StandardInput.WriteLineAsync("stop");
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It is gone already.
        }

        await Task.WhenAny(_process.WaitForExitAsync(), Task.Delay(StopLimit, _time));
        await KillAsync();
        _process.Dispose();
    }

    internal static ProcessStartInfo StartInfo(AzuriteInstallation installation, AzuriteOptions options, AzuritePorts ports)
    {
        string[] storage = options.Location is null ? ["--inMemoryPersistence"] : ["--location", Path.GetFullPath(options.Location)];
        var start = new ProcessStartInfo("node",
        [
            "--require", installation.Guard, installation.Program,
            "--silent", "--skipApiVersionCheck", "--disableTelemetry", .. storage,
            "--blobHost", "127.0.0.1", "--blobPort", ports.Blob.ToString(CultureInfo.InvariantCulture),
            "--queueHost", "127.0.0.1", "--queuePort", ports.Queue.ToString(CultureInfo.InvariantCulture),
            "--tableHost", "127.0.0.1", "--tablePort", ports.Table.ToString(CultureInfo.InvariantCulture),
        ])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["AZURITE_OUTLIVES_PARENT"] = options.OutlivesParent ? "true" : "false";
        start.Environment["AZURITE_ACCOUNTS"] = options.Accounts.Count == 0 ? null : string.Join(';', options.Accounts.Select(account => $"{account.Key}:{account.Value}"));
        return start;
    }

    private void Note(string? line)
    {
        if (line is null)
            return;
        lock (_lastLines)
        {
            if (_lastLines.Count == LinesKept)
                _lastLines.Dequeue();
            _lastLines.Enqueue(line);
        }

        if (line.Contains(ReadyLine, StringComparison.Ordinal))
            _ready.TrySetResult();
    }

    private string LastLines()
    {
        lock (_lastLines)
            return string.Join(' ', _lastLines);
    }
}
