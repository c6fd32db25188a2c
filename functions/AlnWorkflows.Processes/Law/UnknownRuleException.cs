namespace AlnWorkflows.Processes.Law;

/// <summary>No rule has this id, or none of its versions has this number.</summary>
public sealed class UnknownRuleException(string rule, IEnumerable<string> known)
    : DeadlineException($"No rule is called \"{rule}\". Give one of: {string.Join(", ", known)}.");
