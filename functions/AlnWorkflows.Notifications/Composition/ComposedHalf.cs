using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Notifications.Composition;

/// <summary>A whole text in one language.</summary>
public sealed record ComposedHalf(Language Language, string Title, string Greeting, IReadOnlyList<ComposedBlock> Blocks);
