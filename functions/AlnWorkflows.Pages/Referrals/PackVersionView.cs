using AlnWorkflows.Processes.Referrals;

namespace AlnWorkflows.Pages.Referrals;

/// <summary>One version of a pack with the records it holds.</summary>
/// <param name="Answered">The points of the version before that this one answers.</param>
public sealed record PackVersionView(PackVersion Version, IReadOnlyList<PackItemView> Items, IReadOnlyList<ReferralPoint> Answered);
