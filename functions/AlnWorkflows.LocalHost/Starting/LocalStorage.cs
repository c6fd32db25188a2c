using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using AlnWorkflows.LocalHost.Azurite;
using AlnWorkflows.LocalHost.Settings;
using AlnWorkflows.Storage.Http;

namespace AlnWorkflows.LocalHost.Starting;

/// <summary>The storage of one run: the account the settings name, else an Azurite on this machine, started here where
/// none answers and stopped with this process.</summary>
internal sealed class LocalStorage : IAsyncDisposable
{
    private const string DemonstrationAccount = "demonstration";
    private const int KeyBytes = 64;

    private readonly AzuriteProcess? _azurite;

    private LocalStorage(StorageConnection connection, AzuriteProcess? azurite) => (Connection, _azurite) = (connection, azurite);

    public StorageConnection Connection { get; }

    /// <summary>Opens it.</summary>
    /// <param name="announce">Told what takes long.</param>
    /// <exception cref="AzuriteException">Azurite could not be installed or started.</exception>
    public static async Task<LocalStorage> OpenAsync(HostSettings settings, bool isDemonstration, Action<string> announce, CancellationToken cancellationToken)
    {
        if (settings.Shared.Storage is { } named)
            return new LocalStorage(named, azurite: null);
        if (isDemonstration)
            return await ForDemonstrationAsync(settings, announce, cancellationToken);
        var development = StorageConnection.Parse("UseDevelopmentStorage=true");
        if (await AnswersAsync(development.TableEndpoint, cancellationToken))
            return new LocalStorage(development, azurite: null);
        var options = new AzuriteOptions { Location = AzuriteFolder(settings), Ports = AzuritePorts.Usual };
        return new LocalStorage(development, await StartAsync(options, announce, cancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        if (_azurite is not null)
            await _azurite.DisposeAsync();
    }

    /// <summary>A demonstration has an Azurite of its own, with an account of its own: what answers on the usual ports
    /// may hold a real school.</summary>
    private static async Task<LocalStorage> ForDemonstrationAsync(HostSettings settings, Action<string> announce, CancellationToken cancellationToken)
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));
        var options = new AzuriteOptions
        {
            Location = AzuriteFolder(settings),
            Accounts = new Dictionary<string, string> { [DemonstrationAccount] = key },
        };
        var azurite = await StartAsync(options, announce, cancellationToken);
        return new LocalStorage(StorageConnection.Parse(azurite.ConnectionString(DemonstrationAccount, key)), azurite);
    }

    private static string? AzuriteFolder(HostSettings settings) =>
        settings.DataFolder is null ? null : Directory.CreateDirectory(Path.Combine(settings.DataFolder, "azurite")).FullName;

    private static async Task<AzuriteProcess> StartAsync(AzuriteOptions options, Action<string> announce, CancellationToken cancellationToken)
    {
        var installation = new AzuriteInstallation(TimeProvider.System);
        await installation.EnsureAsync(announce, cancellationToken);
        return await AzuriteProcess.StartAsync(installation, options, TimeProvider.System, cancellationToken);
    }

    private static async Task<bool> AnswersAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, endpoint.Port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
