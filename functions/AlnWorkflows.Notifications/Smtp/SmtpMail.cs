using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Smtp;

/// <summary>A mail in the form SMTP carries: text and HTML as alternatives, UTF-8, under its own Message-ID.</summary>
internal static class SmtpMail
{
    private const string CalendarFile = "cyfarfod-meeting.ics";

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
        if (mail.Calendar is { } calendar)
        {
            message.AlternateViews.Add(Part(calendar));
            message.Attachments.Add(File(calendar));
        }

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

    /// <summary>What calendars look for (RFC 6047): the method stands in the part's type as well.</summary>
    private static AlternateView Part(MailCalendar calendar)
    {
        var type = new ContentType("text/calendar") { CharSet = "utf-8" };
        type.Parameters.Add("method", calendar.Method);
        var part = AlternateView.CreateAlternateViewFromString(calendar.Content, type);
        part.TransferEncoding = TransferEncoding.Base64;
        return part;
    }

    /// <summary>The same as a file, for mail programs that show no calendar of their own.</summary>
    private static Attachment File(MailCalendar calendar)
    {
        var file = new Attachment(new MemoryStream(Encoding.UTF8.GetBytes(calendar.Content)), CalendarFile, "application/ics")
        {
            TransferEncoding = TransferEncoding.Base64,
        };
        file.ContentDisposition!.FileName = CalendarFile;
        return file;
    }

    private static AlternateView Part(string content, string mediaType)
    {
        var part = AlternateView.CreateAlternateViewFromString(content.ReplaceLineEndings("\r\n"), Encoding.UTF8, mediaType);
        part.TransferEncoding = TransferEncoding.Base64;
        return part;
    }
}
