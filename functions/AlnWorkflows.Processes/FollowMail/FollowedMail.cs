using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.FollowMail;

/// <param name="Notice">The notice it covered; null where it covered none.</param>
public sealed record FollowedMail(Message Message, Notice? Notice);
