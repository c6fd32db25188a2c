namespace AlnWorkflows.Pages.Cases;

/// <summary>The schools to choose from.</summary>
public sealed record ChooseSchoolModel(IReadOnlyList<SchoolChoice> Schools);
