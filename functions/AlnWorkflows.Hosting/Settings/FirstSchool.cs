using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Hosting.Settings;

/// <summary>The school the service starts with, and the person who then enters the others.</summary>
public sealed record FirstSchool(Body School, Person FirstPerson);
