using SendGrid.Helpers.Mail;

namespace SendGrid;

public class SendGridClient(string apiKey) : ISendGridClient
{
    public string Version { get; set; } = apiKey;

    public Task<Response> SendEmailAsync(SendGridMessage msg, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
