namespace SendGrid.Helpers.Mail;

public class SendGridMessage
{
    public EmailAddress? From { get; set; }

    public string? Subject { get; set; }

    public EmailAddress? ReplyTo { get; set; }

    public List<Personalization>? Personalizations { get; set; }

    public List<Content>? Contents { get; set; }

    public List<Attachment>? Attachments { get; set; }

    public Dictionary<string, string>? Headers { get; set; }

    public Dictionary<string, string>? CustomArgs { get; set; }

    public TrackingSettings? TrackingSettings { get; set; }
}
