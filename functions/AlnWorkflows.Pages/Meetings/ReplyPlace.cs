namespace AlnWorkflows.Pages.Meetings;

/// <summary>Where an answer about a meeting is given, and by whom.</summary>
/// <param name="PersonId">Whose answer it is.</param>
/// <param name="RecordedBy">Who types it.</param>
/// <param name="Path">The address of the page.</param>
/// <param name="Back">Where one came from; null for somebody who came by a link.</param>
/// <param name="Name">The person's name, where somebody else types for them.</param>
/// <param name="QuestionsPath">Where a code opens the questions to prepare; null where they are shown at once.</param>
public sealed record ReplyPlace(string PersonId, string RecordedBy, string Path, string? Back, string? Name, string? QuestionsPath);
