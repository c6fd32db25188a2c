namespace AlnWorkflows.Processes.PlanDrafts;

/// <summary>The fields and codes in answers about drafts of a plan.</summary>
public static class DraftCodes
{
    public const string Answer = "answer";
    public const string Comments = "comments";
    public const string Nothing = "nothing";

    /// <summary>What somebody thinks of the draft as a whole.</summary>
    public const string Whole = "whole";

    /// <summary>What somebody thinks of one section.</summary>
    public static string About(string section) => $"about{section}";
}
