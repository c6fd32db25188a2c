namespace AlnWorkflows.Pages.Cases;

/// <summary>A school and where choosing it leads.</summary>
public sealed record SchoolChoice(string BodyId, string Path);
