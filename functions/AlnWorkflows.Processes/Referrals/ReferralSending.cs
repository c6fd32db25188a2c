namespace AlnWorkflows.Processes.Referrals;

/// <summary>How far the mails with a pack's link have come.</summary>
/// <param name="On">London date on which the first left; null while none has.</param>
/// <param name="IsUndeliverable">No officer of the authority can be mailed.</param>
public sealed record ReferralSending(DateOnly? On, bool IsUndeliverable);
