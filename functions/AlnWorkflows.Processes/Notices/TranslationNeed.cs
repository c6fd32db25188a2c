namespace AlnWorkflows.Processes.Notices;

/// <param name="ChooseAtUtc">When somebody must choose whether it goes without: the start of the duty's safeBy day.</param>
public sealed record TranslationNeed(bool IsNeeded, DateTime ChooseAtUtc);
