namespace AlnWorkflows.Records.Rows;

/// <summary>The tables and containers that records lie in.</summary>
internal static class RecordTables
{
    /// <summary>A partition for each body, with everything it owns.</summary>
    public const string Records = "Records";

    /// <summary>What belongs to the service as a whole: its bodies, where each person is known, its keys and clock.</summary>
    public const string Service = "Service";

    /// <summary>The development mailbox.</summary>
    public const string Mailbox = "Mailbox";

    /// <summary>Container of uploaded plans.</summary>
    public const string Plans = "plans";

    /// <summary>Container of the files that professionals gave with their advice.</summary>
    public const string Contributions = "contributions";

    public static IReadOnlyList<string> Containers { get; } = [Plans, Contributions];

    public static IReadOnlyList<string> All { get; } = [Records, Service, Mailbox];
}
