using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Errors;

/// <summary>One way in which a request can be wrong: a stable code for programs, a sentence for people.</summary>
/// <param name="Status">The HTTP status it is answered with.</param>
/// <param name="Message">May hold {0}, {1}: the values that were wrong or what to do.</param>
public sealed record ErrorCode(string Code, int Status, BilingualText Message);
