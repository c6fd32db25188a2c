namespace AlnWorkflows.Testing.Graph;

/// <summary>A mail that Exchange sends by itself to a guest of an event.</summary>
/// <param name="Kind"><c>request</c>, <c>update</c> or <c>cancel</c>.</param>
public sealed record GraphMail(string To, string Kind, string EventId);
