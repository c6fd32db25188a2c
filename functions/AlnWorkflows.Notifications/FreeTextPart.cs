namespace AlnWorkflows.Notifications;

/// <summary>A part of a notice written for the one case.</summary>
/// <param name="Mandatory">Without it, in at least one language, the notice is incomplete and is not written.</param>
public sealed record FreeTextPart(string Key, bool Mandatory);
