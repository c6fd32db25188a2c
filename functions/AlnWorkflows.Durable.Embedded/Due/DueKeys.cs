using System.Globalization;

namespace AlnWorkflows.Durable.Embedded.Due;

/// <summary>Partitions and row keys of the table Due.</summary>
/// <remarks>An instance's rows all lie in one of eight partitions:
/// <list type="table">
/// <item><term>0|instance|host-n</term><description>ready: the instance has unfinished work, seen to by that host</description></item>
/// <item><term>1|ticks|instance|generation-number</term><description>a timer, by the instant it is due</description></item>
/// <item><term>2|instance</term><description>the instance exists, for lists</description></item>
/// </list>
/// A ninth, "hosts", has a row for each host that works in the background: its beat.
/// </remarks>
internal static class DueKeys
{
    public const string Table = "Due";
    public const int Shards = 8;
    public const string Hosts = "hosts";
    public const string ReadyFrom = "0|";
    public const string ReadyTo = "0}";
    public const string TimersFrom = "1|";
    public const string TimersTo = "1}";
    public const string IndexPrefix = "2|";
    public const string IndexTo = "2}";

    public static string Ready(string instanceId, string host, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"0|{instanceId}|{host}-{number}");

    /// <summary>The host that wrote a ready row.</summary>
    public static string HostOf(string readyKey) => readyKey[(readyKey.LastIndexOf('|') + 1)..readyKey.LastIndexOf('-')];

    public static string Timer(long ticks) => string.Create(CultureInfo.InvariantCulture, $"1|{ticks:D19}|");

    public static string Index(string instanceId) => IndexPrefix + instanceId;

    /// <summary>The same on every machine and for ever (FNV-1a), unlike string.GetHashCode.</summary>
    public static int ShardOf(string instanceId)
    {
        var hash = 2166136261u;
        foreach (var c in instanceId)
            hash = unchecked((hash ^ c) * 16777619u);
        return (int)(hash % Shards);
    }

    public static string Partition(int shard) => shard.ToString(CultureInfo.InvariantCulture);
}
