namespace AlnWorkflows.Processes.Ports;

/// <param name="Copies">How often this Message-ID was handed over; more than one only after an unknown outcome.</param>
public sealed record MailboxItem(Mail Mail, DateTimeOffset ReceivedAt, int Copies);
