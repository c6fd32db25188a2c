using AlnWorkflows.Durable;

namespace AlnWorkflows.Pages.Instances;

internal static class InstancePaths
{
    public const string List = "/instances";

    public static string Of(string instanceId) => $"{List}/{Uri.EscapeDataString(instanceId)}";

    public static string Filtered(OrchestrationStatus? status, string name, string prefix, string? from)
    {
        var query = new[] { ("status", status?.ToString()), ("name", name), ("prefix", prefix), ("from", from) }
            .Where(one => !string.IsNullOrEmpty(one.Item2))
            .Select(one => $"{one.Item1}={Uri.EscapeDataString(one.Item2!)}");
        return $"{List}?{string.Join('&', query)}".TrimEnd('?');
    }
}
