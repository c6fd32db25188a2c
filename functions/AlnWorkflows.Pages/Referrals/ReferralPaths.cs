using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Links;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Referrals;

/// <summary>The addresses of a referral's pack: for the school's staff, and behind an officer's link.</summary>
public static class ReferralPaths
{
    /// <param name="decisionId">The step in which it was decided to refer.</param>
    public static string Of(CaseKey key, string decisionId) => $"{CasePaths.Case(key)}/referrals/{Uri.EscapeDataString(decisionId)}";

    public static string ByLink(string token) => $"{LinkPaths.Of(token)}/referral";

    public static string FileByLink(string token, string fileId) => $"{ByLink(token)}/files/{Uri.EscapeDataString(fileId)}";
}
