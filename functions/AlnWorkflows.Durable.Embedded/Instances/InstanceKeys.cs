using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AlnWorkflows.Durable.Embedded.Instances;

/// <summary>The row keys of an instance's partition (its partition key is the instance's id).</summary>
/// <remarks>
/// <list type="table">
/// <item><term>e|hash</term><description>an event id that was accepted, so that a second event of that id is dropped</description></item>
/// <item><term>h|generation|turn</term><description>history</description></item>
/// <item><term>i|number</term><description>inbox, oldest first; number 0, followed by the generation, starts one</description></item>
/// <item><term>l</term><description>there while the instance is live, with the inbox's last number</description></item>
/// <item><term>o|generation|turn</term><description>outbox</description></item>
/// <item><term>s</term><description>state</description></item>
/// <item><term>x|token|part</term><description>overflow of long texts</description></item>
/// </list>
/// All a turn needs lies between h and t, with the state row last: a history shorter than the state says shows that
/// the read was not of one moment.
/// </remarks>
internal static class InstanceKeys
{
    public const string Live = "l";
    public const string State = "s";
    public const string WorkingTo = "t";
    public const string HistoryPrefix = "h|";
    public const string InboxPrefix = "i|";
    public const string OutboxPrefix = "o|";

    public static string History(int generation, int turn) => Invariant($"h|{generation:D8}|{turn:D8}");

    public static string HistoryOf(int generation) => Invariant($"h|{generation:D8}|");

    /// <summary>The start of a generation stands before everything else in the inbox.</summary>
    public static string Start(int generation) => Invariant($"i|{0:D19}|{generation:D8}");

    public static string Inbox(long number) => Invariant($"i|{number:D19}");

    public static long ReadInboxNumber(string rowKey) => long.Parse(rowKey.AsSpan(InboxPrefix.Length, 19), CultureInfo.InvariantCulture);

    public static string Outbox(int generation, int turn) => Invariant($"o|{generation:D8}|{turn:D8}");

    /// <summary>Event ids may hold any characters and be long; keys may not.</summary>
    public static string Seen(string eventId) => "e|" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(eventId)));

    public static string Overflow(string token, int part) => Invariant($"x|{token}|{part:D4}");

    public static string OverflowOf(string token) => $"x|{token}|";

    public static string OverflowAfter(string token) => $"x|{token}}}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
