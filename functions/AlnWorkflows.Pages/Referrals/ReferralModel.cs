using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Referrals;

/// <summary>A referral as its page shows it.</summary>
/// <param name="Versions">Of the pack, newest first.</param>
/// <param name="AuthorityDecidesBy">The last day of the authority's own period; null where it cannot be said yet.</param>
/// <param name="AnswerHref">Where the answer that is waited for is given; null where none is.</param>
/// <param name="IsJustAnswered">The reader comes from answering it.</param>
/// <param name="Exit">Where the page leads back to; null for who came by a link.</param>
public sealed record ReferralModel(
    Case Case,
    Body Body,
    IReadOnlyList<PackVersionView> Versions,
    DateOnly? ReceivedOn,
    DateOnly? AuthorityDecidesBy,
    bool IsYoungPerson,
    bool IsTakenBack,
    string? AnswerHref,
    string? Exit,
    bool IsJustAnswered = false)
{
    /// <summary>Whether the reader is an officer of the authority.</summary>
    public bool IsByLink => Exit is null;
}
