namespace AlnWorkflows.Processes.Referrals;

/// <summary>Referring one case to the local authority: its name within instance and step ids.</summary>
public static class ReferralProcess
{
    public const string Name = "referral";
}
