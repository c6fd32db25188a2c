using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Ports;

/// <summary>Something a notice was not given and needs.</summary>
/// <param name="Key">The wording's placeholder, or the free text's name.</param>
/// <param name="Name">The part of the notice that needs it with the law that asks for the part, for staff; the key where no law names one.</param>
/// <param name="IsWrittenForCase">Words written for the one case, not a value.</param>
public sealed record LackedValue(string Key, BilingualText Name, bool IsWrittenForCase);
