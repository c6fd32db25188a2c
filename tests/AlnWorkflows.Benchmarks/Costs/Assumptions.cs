namespace AlnWorkflows.Benchmarks.Costs;

/// <summary>What is not counted but assumed. Those of Durable Functions follow how its Azure Storage provider is documented
/// to work, without extended sessions: they are estimates.</summary>
internal static class Assumptions
{
    public const int PagesPerCase = 60;
    public const int ReadsPerPage = 10;
    public const int PlanBytesPerCase = 1_000_000;

    /// <summary>Tables keep text in two bytes a character.</summary>
    public const int BytesPerCharacter = 2;

    public const int LogBytesPerExecution = 2_000;

    /// <summary>Every execution is billed the least there is, alone on its instance.</summary>
    public const int SecondsPerExecution = 1;

    public const int InstanceGigabytes = 2;
    public const int SweepEverySeconds = 60;

    /// <summary>One an hour.</summary>
    public const int LookupsPerYear = 8_760;
    public const double SecondsPerSweepRead = 0.005;

    /// <summary>History read, history written, instance updated.</summary>
    public const int TableCallsPerTurn = 3;

    /// <summary>The message taken and removed.</summary>
    public const int QueueCallsPerTurn = 2;

    /// <summary>The task put, taken and removed; the result put.</summary>
    public const int QueueCallsPerActivity = 4;

    public const int QueueCallsPerTimer = 1;
    public const int QueueCallsPerEvent = 1;
    public const int TableCallsPerEvent = 1;
    public const int QueueCallsPerStart = 1;
    public const int TableCallsPerStart = 2;

    /// <summary>Five queues looked at every half minute, while an instance is awake.</summary>
    public const int IdleQueueCalls = 5 * 2 * 60 * 24 * 365;

    /// <summary>The table of partitions read and renewed every ten seconds.</summary>
    public const int IdleTableCalls = 2 * 6 * 60 * 24 * 365;

    public const int SecondsPerYear = 365 * 24 * 60 * 60;
}
