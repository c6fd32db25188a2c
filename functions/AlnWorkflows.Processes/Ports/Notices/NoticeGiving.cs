namespace AlnWorkflows.Processes.Ports;

/// <summary>How and when a notice or copy was given (s.88).</summary>
/// <param name="RecordedBy">Null where the service sent it by e-mail.</param>
/// <param name="MessageKey">The cover mail's key where it was sent by e-mail.</param>
public sealed record NoticeGiving(GivingMeans Means, DateOnly On, string? RecordedBy, DateTimeOffset RecordedAt, string? MessageKey = null);
