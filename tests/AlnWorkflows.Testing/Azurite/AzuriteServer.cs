using System.Globalization;
using AlnWorkflows.LocalHost.Azurite;
using AlnWorkflows.Storage.Blobs.Http;
using AlnWorkflows.Storage.Http;
using AlnWorkflows.Storage.Tables.Http;

namespace AlnWorkflows.Testing.Azurite;

/// <summary>
/// One Azurite on free ports with its data in memory, for many tests: each asks for an account of its own, so that none
/// sees another's tables and containers.
/// </summary>
public sealed class AzuriteServer : IAsyncDisposable
{
    private const int AccountCount = 250;

    private static readonly string Key = Convert.ToBase64String("a key that everybody may know"u8);

    private readonly AzuriteProcess _process;
    private int _accountsGiven;

    private AzuriteServer(AzuriteProcess process)
    {
        _process = process;
        SharedTables = NewTableStore();
        SharedBlobs = NewBlobStore();
    }

    public HttpClient Http { get; } = StorageHttpClient.Create();

    /// <summary>One store for tests that give each table a name of its own.</summary>
    public HttpTableStore SharedTables { get; }

    /// <summary>One store for tests that give each container a name of its own.</summary>
    public HttpBlobStore SharedBlobs { get; }

    public int ProcessId => _process.ProcessId;

    /// <param name="outlivesParent">Whether it goes on when this process dies without disposing of it: then its process id
    /// must be ended by whoever comes after.</param>
    public static async Task<AzuriteServer> StartAsync(bool outlivesParent = false, CancellationToken cancellationToken = default)
    {
        var installation = new AzuriteInstallation(TimeProvider.System);
        await installation.EnsureAsync(Console.Error.WriteLine, cancellationToken);
        var options = new AzuriteOptions
        {
            Accounts = Enumerable.Range(0, AccountCount).ToDictionary(Account, _ => Key),
            OutlivesParent = outlivesParent,
        };
        return new AzuriteServer(await AzuriteProcess.StartAsync(installation, options, TimeProvider.System, cancellationToken));
    }

    /// <summary>The connection string of an account that nobody was given before.</summary>
    public string NewAccount()
    {
        var number = Interlocked.Increment(ref _accountsGiven) - 1;
        return number < AccountCount
            ? _process.ConnectionString(Account(number), Key)
            : throw new InvalidOperationException($"All {AccountCount} accounts of this Azurite have been given out: ask for one a test class, or raise the count.");
    }

    /// <summary>Tables of a new account.</summary>
    public HttpTableStore NewTableStore() => new(Http, StorageConnection.Parse(NewAccount()), TimeProvider.System);

    /// <summary>Blobs of a new account.</summary>
    public HttpBlobStore NewBlobStore() => new(Http, StorageConnection.Parse(NewAccount()), TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _process.DisposeAsync();
    }

    private static string Account(int number) => string.Create(CultureInfo.InvariantCulture, $"account{number:000}");
}
