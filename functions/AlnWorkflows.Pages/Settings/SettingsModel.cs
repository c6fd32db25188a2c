using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Settings;

/// <summary>What a school decides itself, and who changed it.</summary>
/// <param name="Changes">With the name of who made each, newest first.</param>
public sealed record SettingsModel(Body Body, IReadOnlyList<(DateTimeOffset At, BilingualText What, string Name)> Changes, bool JustSaved);
