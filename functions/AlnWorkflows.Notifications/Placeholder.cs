namespace AlnWorkflows.Notifications;

/// <summary>A value that a message or notice needs from its process, in both languages.</summary>
/// <param name="Mandatory">Without it nothing is written. One that is not mandatory may be left out: the words around it go too.</param>
/// <param name="Meaning">What it stands for.</param>
public sealed record Placeholder(string Key, bool Mandatory, string Meaning);
