namespace AlnWorkflows.Processes.Ports;

public sealed record WrittenMail(string Subject, string Text, string Html, string WordingVersion);
