namespace AlnWorkflows.Processes.FollowMail;

/// <summary>How a followed mail stands.</summary>
/// <param name="IsDone">Nothing is left to follow.</param>
/// <param name="StepType">What somebody has to do now; null for nothing.</param>
/// <param name="SubjectId">The notice it covered, else its recipient.</param>
/// <param name="DutyId">The duty that hangs on it; null where none does.</param>
/// <param name="NextAtUtc">When to look again; null where only an event changes anything.</param>
/// <param name="Occurrence">Which asking it is; null where the run counts for itself.</param>
public sealed record MailLook(bool IsDone, string? StepType = null, string? SubjectId = null, string? DutyId = null, DateTime? NextAtUtc = null, int? Occurrence = null)
{
    public static MailLook Done { get; } = new(true);
}
