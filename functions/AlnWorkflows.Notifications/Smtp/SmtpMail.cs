using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Smtp;

/// <summary>A mail in the form SMTP carries: text and HTML as alternatives, UTF-8, under its own Message-ID.</summary>
internal static class SmtpMail
{
    /// <exception cref="FormatException">An address or the subject cannot be written.</exception>
    public static MailMessage Of(Mail mail)
    {
        var message = new MailMessage
        {
            From = Address(mail.From, mail.FromName),
            Subject = Line(mail.Subject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.To.Add(Address(mail.To, mail.ToName));
        if (mail.ReplyTo is not null)
            message.ReplyToList.Add(Address(mail.ReplyTo, null));
        message.Headers.Add("Message-ID", $"<{mail.MessageId}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("Content-Language", "cy, en");
        message.AlternateViews.Add(Part(mail.Text, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(Part(mail.Html, MediaTypeNames.Text.Html));
        return message;
    }

    private static MailAddress Address(string address, string? name)
    {
        var parsed = new MailAddress(Line(address), name is null ? null : Line(name), Encoding.UTF8);
        return Ascii.IsValid(parsed.User)
            ? parsed
            : throw new FormatException("The part of the address before the @ has letters that SMTP does not carry.");
    }

    private static string Line(string text) =>
        text.Any(char.IsControl) ? throw new FormatException("A header holds a control character.") : text;

    private static AlternateView Part(string content, string mediaType)
    {
        var part = AlternateView.CreateAlternateViewFromString(content.ReplaceLineEndings("\r\n"), Encoding.UTF8, mediaType);
        part.TransferEncoding = TransferEncoding.Base64;
        return part;
    }
}
