using AlnWorkflows.Notifications.Smtp;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Testing.Mail;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.Notifications.Tests.Smtp;

public sealed class SmtpTransportContract : MailTransportContract, IAsyncDisposable
{
    private readonly SmtpSink _sink = new();

    protected override IMailTransport Transport => new SmtpTransport(
        new() { Host = "127.0.0.1", Port = _sink.Port, Tls = false },
        NullLogger<SmtpTransport>.Instance);

    public ValueTask DisposeAsync() => _sink.DisposeAsync();

    protected override Task<IReadOnlyList<DeliveredMail>> DeliveredAsync(string messageId) =>
        Task.FromResult<IReadOnlyList<DeliveredMail>>([.. _sink.Received.Select(MimeReader.Read).Where(mail => mail.MessageId == messageId)]);
}
