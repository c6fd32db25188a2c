namespace AlnWorkflows.Hosting.Settings;

/// <summary>One setting under <c>AlnWorkflows:</c>.</summary>
/// <param name="Name">Its path below the section.</param>
/// <param name="Hosts">Who reads it; another host takes no notice of it, so that one file serves both.</param>
public sealed record Setting(string Name, HostKind Hosts = HostKind.Both);
