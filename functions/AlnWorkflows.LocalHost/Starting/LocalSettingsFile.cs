using Microsoft.Extensions.Configuration;

namespace AlnWorkflows.LocalHost.Starting;

/// <summary>The settings file of Azure Functions projects, read from the folder the service is started in: its
/// <c>Values</c> are settings of this host too.</summary>
internal static class LocalSettingsFile
{
    private const string Name = "local.settings.json";

    public static Dictionary<string, string?> Read()
    {
        var path = Path.Combine(Environment.CurrentDirectory, Name);
        return new ConfigurationBuilder()
            .AddJsonFile(path, optional: true)
            .Build()
            .GetSection("Values")
            .AsEnumerable(makePathsRelative: true)
            .Where(setting => setting.Value is not null)
            .ToDictionary(setting => setting.Key.Replace("__", ":", StringComparison.Ordinal), setting => setting.Value);
    }
}
