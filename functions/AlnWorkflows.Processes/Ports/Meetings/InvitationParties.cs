namespace AlnWorkflows.Processes.Ports;

/// <summary>The two addresses an invitation names: nobody is shown who else is asked.</summary>
/// <param name="Organiser">The service's own mailbox: calendars take an invitation only from whoever organises.</param>
/// <param name="OrganiserName">The body's name.</param>
public sealed record InvitationParties(string Organiser, string OrganiserName, string Attendee);
