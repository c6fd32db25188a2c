namespace AlnWorkflows.Processes.Ports;

/// <summary>Somebody whom the organiser's calendar itself invites.</summary>
public sealed record CalendarGuest(string PersonId, string Address);
