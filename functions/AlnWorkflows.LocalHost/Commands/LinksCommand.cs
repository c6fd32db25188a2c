using AlnWorkflows.Hosting.Settings;
using AlnWorkflows.LocalHost.Azurite;
using AlnWorkflows.LocalHost.Settings;
using AlnWorkflows.LocalHost.Starting;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.LocalHost.Commands;

/// <summary>
/// <c>links keys</c> lists the keys that links in mail are signed with; <c>links rotate-key</c> makes a new one, with which
/// links are signed from then on, while those already sent stay good; <c>links withdraw-key &lt;id&gt;</c> withdraws one
/// that somebody else may have: links under it then open nothing and offer to mail a new one. The keys lie in the storage
/// that the settings name, so every host on it, on Azure too, follows at once. Rotate yearly, and when an administrator of
/// the storage leaves. An error is on standard error, with exit code 2.
/// </summary>
internal static class LinksCommand
{
    private const string Usage = "Usage: links keys | rotate-key | withdraw-key <id>, with settings as --AlnWorkflows:Storage=…";

    private const int NotDone = 2;

    /// <param name="args">What follows the word <c>links</c>.</param>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            var (act, settings) = Parse(args);
            await using var keys = await OpenAsync(ServiceArguments.Parse(settings), error);
            await act(keys.GetRequiredService<ILinkKeys>());
            await PrintAsync(keys.GetRequiredService<ILinkKeys>(), output);
            return 0;
        }
        catch (SettingsException exception)
        {
            await error.WriteLineAsync(string.Join(Environment.NewLine, exception.Problems));
        }
        catch (Exception exception) when (exception is FormatException or KeyNotFoundException or AzuriteException or IOException)
        {
            await error.WriteLineAsync(exception.Message);
        }

        return NotDone;
    }

    private static (Func<ILinkKeys, Task> Act, string[] Settings) Parse(string[] args) => args switch
    {
        ["keys", .. var settings] => (_ => Task.CompletedTask, settings),
        ["rotate-key", .. var settings] => (keys => keys.RotateAsync(), settings),
        ["withdraw-key", var id, .. var settings] when !id.StartsWith('-') => (keys => keys.WithdrawAsync(id), settings),
        _ => throw new FormatException(Usage),
    };

    private static async Task<ServiceProvider> OpenAsync(ServiceArguments arguments, TextWriter error)
    {
        var builder = ServiceCommand.Builder(arguments);
        var settings = SettingsReader.Read(builder.Configuration, builder.Environment.IsDevelopment(), isDemonstration: false);
        var storage = await LocalStorage.OpenAsync(settings, isDemonstration: false, error.WriteLine, CancellationToken.None);
        var services = new ServiceCollection()
            .AddSingleton(_ => storage)
            .AddSingleton(TimeProvider.System)
            .AddStorage(storage.Connection)
            .AddRecords()
            .BuildServiceProvider();
        // What a container makes it also disposes of: an Azurite started for this command ends with it.
        services.GetRequiredService<LocalStorage>();
        await RecordsSchema.EnsureAsync(services.GetRequiredService<ITableStore>(), services.GetRequiredService<IBlobStore>());
        return services;
    }

    private static async Task PrintAsync(ILinkKeys keys, TextWriter output)
    {
        var all = await keys.ListAsync();
        var signs = all.Last(key => key.WithdrawnAt is null);
        foreach (var key in all)
            await output.WriteLineAsync($"{key.KeyId}  {key.MadeAt:yyyy-MM-dd HH:mm}Z  {StandingOf(key, signs)}");
    }

    private static string StandingOf(LinkKey key, LinkKey signs) =>
        key == signs ? "signs" : key.WithdrawnAt is { } withdrawn ? $"withdrawn {withdrawn:yyyy-MM-dd HH:mm}Z" : "opens";
}
