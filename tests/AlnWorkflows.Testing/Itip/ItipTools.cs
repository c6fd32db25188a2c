using System.Reflection;
using System.Security.Cryptography;
using AlnWorkflows.LocalHost.Azurite;

namespace AlnWorkflows.Testing.Itip;

/// <summary>Readers of mail and calendars that others wrote: libical behind a small program in C, ical.js and
/// postal-mime behind a script. They are put together once for the user, in a folder named by what they are made of.</summary>
internal sealed class ItipTools
{
    private const string Check = "itip-check";
    private const string Script = "read.mjs";

    private static readonly string[] Sources = [$"{Check}.c", Script, "package.json", "package-lock.json"];

    private static readonly Lazy<Task<ItipTools>> Made = new(MakeAsync);

    private readonly string _folder;

    private ItipTools(string folder) => _folder = folder;

    public static Task<ItipTools> GetAsync() => Made.Value;

    /// <summary>What libical says of calendars, a line a file.</summary>
    public async Task<string> CheckAsync(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        var said = await ToolProcess.RunAsync(Path.Combine(_folder, Check), _folder, files, cancellationToken);
        return said is { ExitCode: 0 } checkedAll ? checkedAll.Output : throw new InvalidOperationException($"The check of calendars broke off: {said?.Output}");
    }

    /// <summary>What ical.js and postal-mime read from calendars and mails, as JSON.</summary>
    public async Task<byte[]> ReadAsync(string into, IEnumerable<string> files, CancellationToken cancellationToken)
    {
        var said = await ToolProcess.RunAsync("node", _folder, [Path.Combine(_folder, Script), into, .. files], cancellationToken);
        return said is { ExitCode: 0 } ? await File.ReadAllBytesAsync(into, cancellationToken) : throw new InvalidOperationException($"A mail or a calendar could not be read: {said?.Output}");
    }

    private static async Task<ItipTools> MakeAsync()
    {
        var root = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "AlnWorkflows", "itip");
        var folder = Path.Combine(root, Convert.ToHexStringLower(SHA256.HashData([.. Sources.SelectMany(Resource)]))[..16]);
        if (Directory.Exists(folder))
            return new ItipTools(folder);

        Directory.CreateDirectory(root);
        var unfinished = Directory.CreateTempSubdirectory("itip-").FullName;
        foreach (var source in Sources)
            await File.WriteAllBytesAsync(Path.Combine(unfinished, source), Resource(source));
        await RunAsync("gcc", unfinished, ["-O1", "-o", Check, $"{Check}.c", "-lical"], "libical and a C compiler (in Debian the packages libical-dev and gcc)");
        await RunAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", unfinished, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], "Node.js 20 and npm");
        Keep(unfinished, folder);
        return new ItipTools(folder);
    }

    /// <summary>Moves what was made to its place; where another process was faster, its is as good.</summary>
    private static void Keep(string unfinished, string folder)
    {
        var beside = $"{folder}.{Path.GetFileName(unfinished)}";
        Copy(unfinished, beside);
        Directory.Delete(unfinished, recursive: true);
        try
        {
            Directory.Move(beside, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(beside, recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    private static async Task RunAsync(string tool, string folder, IEnumerable<string> arguments, string needed)
    {
        if (await ToolProcess.RunAsync(tool, folder, arguments, CancellationToken.None) is var said && said is not { ExitCode: 0 })
            throw new InvalidOperationException($"Calendars cannot be checked: '{tool}' is missing or failed. Install {needed}.{(said is { } answer ? $" It said: {answer.Output}" : "")}");
    }

    private static byte[] Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Itip/{name}")
            ?? throw new InvalidOperationException($"The assembly was built without its resource Itip/{name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
