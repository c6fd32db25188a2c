using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;

namespace AlnWorkflows.LocalHost.Azurite;

/// <summary>
/// Azurite at its pinned version with every package it needs, installed by npm from the lock file that this assembly
/// carries. It lies in a folder of the user's local application data, named by the lock file's hash, and is installed
/// once for every process of the user.
/// </summary>
internal sealed class AzuriteInstallation(TimeProvider time)
{
    private const int OldestNode = 20;
    private const string GuardFile = "guard.cjs";
    private const string LockFile = "package-lock.json";
    private const string PackageFile = "package.json";

    private static readonly TimeSpan LockPolling = TimeSpan.FromMilliseconds(200);

    private readonly string _root = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "AlnWorkflows", "azurite");

    public string Folder => Path.Combine(_root, Hash(LockFile));

    /// <summary>Azurite's program, for node to run.</summary>
    public string Program => Path.Combine(Folder, "node_modules", "azurite", "dist", "src", "azurite.js");

    /// <summary>What node loads before it.</summary>
    public string Guard => Path.Combine(_root, $"guard-{Hash(GuardFile)}.cjs");

    /// <summary>Installs Azurite unless it is there.</summary>
    /// <param name="announce">Told, in a sentence, when an installation begins: it takes up to a minute.</param>
    /// <exception cref="AzuriteException">Node or npm is missing, too old, or failed.</exception>
    public async Task EnsureAsync(Action<string>? announce = null, CancellationToken cancellationToken = default)
    {
        await CheckNodeAsync(cancellationToken);
        if (File.Exists(Guard) && Directory.Exists(Folder))
            return;

        Directory.CreateDirectory(_root);
        await using var held = await LockAsync(cancellationToken);
        if (!File.Exists(Guard))
            await WriteGuardAsync(cancellationToken);
        if (Directory.Exists(Folder))
            return;
        announce?.Invoke("Installing Azurite, the storage emulator, once for this user …");
        await InstallAsync(cancellationToken);
    }

    private static async Task CheckNodeAsync(CancellationToken cancellationToken)
    {
        var node = await ToolProcess.RunAsync("node", Path.GetTempPath(), ["--version"], cancellationToken)
            ?? throw new AzuriteException($"Node.js is not installed: Azurite, the storage emulator, needs Node.js {OldestNode} or later. Install it so that 'node' and 'npm' are found on the path.");
        if (!int.TryParse(node.Output.TrimStart('v').Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) || major < OldestNode)
            throw new AzuriteException($"Node.js {node.Output} is too old: Azurite, the storage emulator, needs Node.js {OldestNode} or later.");
    }

    /// <summary>The operating system gives the lock up when its holder dies.</summary>
    private async Task<FileStream> LockAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(_root, "install.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(LockPolling, time, cancellationToken);
            }
        }
    }

    private async Task WriteGuardAsync(CancellationToken cancellationToken)
    {
        var unfinished = Guard + ".unfinished";
        await File.WriteAllBytesAsync(unfinished, Resource(GuardFile), cancellationToken);
        File.Move(unfinished, Guard, overwrite: true);
    }

    private async Task InstallAsync(CancellationToken cancellationToken)
    {
        var unfinished = Folder + ".unfinished";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);
        foreach (var file in new[] { PackageFile, LockFile })
            await File.WriteAllBytesAsync(Path.Combine(unfinished, file), Resource(file), cancellationToken);

        var npm = await ToolProcess.RunAsync(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm", unfinished,
            ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], cancellationToken)
            ?? throw new AzuriteException("npm is not installed: it comes with Node.js and must be found on the path to install Azurite, the storage emulator.");
        if (npm.ExitCode != 0)
            throw new AzuriteException($"npm could not install Azurite, the storage emulator (exit code {npm.ExitCode}, in {unfinished}). It said: {npm.Output}");
        Directory.Move(unfinished, Folder);
    }

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(Resource(file)))[..16];

    private static byte[] Resource(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Azurite/{file}")
            ?? throw new InvalidOperationException($"The assembly was built without its resource Azurite/{file}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
