using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Tables;

/// <summary>Something other than an answer that a process waits for.</summary>
/// <param name="Key">Of a date: the activity that is called when it comes, with the step's type where that opens one. Of an
/// event: its name, without the id of what it is about.</param>
public sealed record ProcessWait(WaitKind Kind, string Key, BilingualText What);
