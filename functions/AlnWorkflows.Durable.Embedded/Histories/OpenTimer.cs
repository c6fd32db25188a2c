namespace AlnWorkflows.Durable.Embedded.Histories;

/// <summary>A timer that has not fired.</summary>
/// <param name="FireAt">When it is due (UTC).</param>
/// <param name="IsIndexed">It lay in the future when it was made, so the due index knows it.</param>
internal readonly record struct OpenTimer(DateTime FireAt, bool IsIndexed);
