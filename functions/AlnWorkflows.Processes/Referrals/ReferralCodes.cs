namespace AlnWorkflows.Processes.Referrals;

/// <summary>The field and codes of an authority’s answer that steer a referral.</summary>
public static class ReferralCodes
{
    public const string Field = "answer";

    /// <summary>The authority has it; what it says to it is still to come.</summary>
    public const string Received = "received";

    public const string Accepted = "accepted";
    public const string Refused = "refused";
}
