using AlnWorkflows.Hosting.Settings;

namespace AlnWorkflows.LocalHost.Settings;

/// <summary>Everything a person may set, checked whole.</summary>
/// <param name="DataFolder">Where Azurite keeps its data and this process its keys; null in a demonstration that
/// forgets everything when it stops.</param>
/// <param name="Identity">How people are known outside development; null in development where nothing is said of it.</param>
internal sealed record HostSettings(SharedSettings Shared, string? DataFolder, IdentitySettings? Identity);
