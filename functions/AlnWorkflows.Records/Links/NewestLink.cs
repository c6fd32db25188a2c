namespace AlnWorkflows.Records.Links;

/// <summary>The newest link for one person, purpose and target.</summary>
internal sealed record NewestLink(string LinkId);
