using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>One thing the school shows to make a ground out.</summary>
/// <param name="Ground">The ground of s.12(2)(a) it belongs to, as the decision’s form names it.</param>
/// <param name="Code">What the fields about it are named after.</param>
public sealed record ReferralPoint(string Ground, string Code, BilingualText Label)
{
    /// <summary>The field that names the records in which the evidence for it is.</summary>
    public string WhereField => $"{Code}Where";

    /// <summary>The field in which the authority says what would change its answer.</summary>
    public string ChangeField => $"{Code}Change";

    /// <summary>The field in which the school answers a refusal of it.</summary>
    public string ReplyField => $"{Code}Reply";
}
