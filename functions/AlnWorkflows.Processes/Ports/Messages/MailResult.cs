namespace AlnWorkflows.Processes.Ports;

/// <summary>What became of handing a mail over.</summary>
/// <param name="ProviderId">By what id the carrier knows the mail it accepted; null where it gives none.</param>
public readonly record struct MailResult(MailOutcome Outcome, string? ProviderId = null)
{
    public static implicit operator MailResult(MailOutcome outcome) => new(outcome);
}
