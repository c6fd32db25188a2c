namespace AlnWorkflows.Processes.Law;

/// <summary>A deadline cannot be worked out from what was given. The message is one line and says what to give instead.</summary>
public class DeadlineException(string message) : Exception(message);
