using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Links;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Disagreements;

/// <summary>The addresses of raising a disagreement.</summary>
public static class DisagreementPaths
{
    public static string Raise(CaseKey key) => $"{CasePaths.Case(key)}/disagree";

    /// <summary>By a link one of the family has.</summary>
    public static string ByLink(string token) => $"{LinkPaths.Of(token)}/disagree";
}
