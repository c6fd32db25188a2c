namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>A row that was judged not to work twice in a row.</summary>
/// <param name="Judgement">The second of the two.</param>
public sealed record PoorRow(int Row, int Judgement);
