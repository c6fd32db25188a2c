using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Cases;

public sealed record MessageView(Message Message, string RecipientName);
