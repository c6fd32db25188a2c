using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.LocalHost.Settings;

/// <summary>The school the service starts with, and the person who then enters the others.</summary>
internal sealed record FirstSchool(Body School, Person FirstPerson);
