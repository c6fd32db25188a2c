using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Hosting.Settings;

/// <summary>The school the service starts with, and the person who then enters the others.</summary>
/// <param name="Account">What that person signs in with, where that is Entra ID.</param>
public sealed record FirstSchool(Body School, Person FirstPerson, EntraAccount? Account = null);
