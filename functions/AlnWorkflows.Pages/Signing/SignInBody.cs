using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Signing;

public sealed record SignInBody(Body Body, IReadOnlyList<Person> Staff);
