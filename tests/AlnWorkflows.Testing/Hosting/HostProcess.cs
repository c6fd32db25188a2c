using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace AlnWorkflows.Testing.Hosting;

/// <summary>
/// LocalHost as a process of its own, run from beside the tests' assembly: whoever uses this refers to its project. It is
/// killed when this is disposed of.
/// </summary>
public sealed class HostProcess : IAsyncDisposable
{
    private const string Assembly = "AlnWorkflows.LocalHost.dll";
    private const string ReadyMark = "Ready: ";
    private const int LowestPort = 20_000;
    private const int HighestPort = 32_000;

    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Lock _linesLock = new();
    private readonly List<string> _output = [];
    private readonly List<string> _errors = [];
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isDisposed;

    private HostProcess(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, Assembly), .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Note(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Note(_errors, line.Data);
        _process.Exited += (_, _) => _ready.TrySetException(new InvalidOperationException("The host ended before it was ready."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int ProcessId => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <summary>What it has written so far on standard output.</summary>
    public IReadOnlyList<string> Output => Copy(_output);

    /// <summary>What it has written so far on standard error: its log.</summary>
    public IReadOnlyList<string> Errors => Copy(_errors);

    /// <summary>An address on this machine that is free now, below the ports that systems give to outgoing connections: while
    /// a host is down between two lives, nobody is given its port, nor can a caller be connected to itself.</summary>
    public static Uri FreeAddress()
    {
        while (true)
        {
            var port = Random.Shared.Next(LowestPort, HighestPort + 1);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
            }
            catch (SocketException taken) when (taken.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
            {
            }
        }
    }

    /// <summary>Starts the service at an address and returns once it says that it is ready.</summary>
    /// <param name="settings">Settings by name, such as <c>AlnWorkflows:Storage</c>.</param>
    public static async Task<HostProcess> StartAsync(Uri address, bool isDemonstration, IReadOnlyDictionary<string, string> settings)
    {
        string[] mode = isDemonstration ? ["--demo"] : [];
        var host = new HostProcess([.. mode, "--urls", address.ToString().TrimEnd('/')], settings);
        try
        {
            await host._ready.Task.WaitAsync(StartLimit);
            return host;
        }
        catch (Exception exception)
        {
            await host.DisposeAsync();
            throw new InvalidOperationException($"The host did not start. {string.Join(Environment.NewLine, host.Errors)}", exception);
        }
    }

    /// <summary>Runs a command of the host to its end.</summary>
    public static async Task<HostProcess> RunAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? settings = null)
    {
        var host = new HostProcess(arguments, settings ?? new Dictionary<string, string>());
        await host._process.WaitForExitAsync();
        return host;
    }

    public int ExitCode => _process.ExitCode;

    /// <summary>Ends it as a crash would: nothing of it runs any more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, as a terminal or a service manager does, and waits.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private void Note(List<string> lines, string? line)
    {
        if (line is null)
            return;
        lock (_linesLock)
            lines.Add(line);
        if (line.Contains(ReadyMark, StringComparison.Ordinal))
            _ready.TrySetResult();
    }

    private List<string> Copy(List<string> lines)
    {
        lock (_linesLock)
            return [.. lines];
    }
}
