namespace AlnWorkflows.Processes.Ports;

/// <param name="Reference">What the mail carried as <see cref="Mail.Reference"/>.</param>
public sealed record DeliveryReport(string Reference, DeliveryKind Kind);
