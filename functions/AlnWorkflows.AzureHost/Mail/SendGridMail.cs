using System.Text;
using AlnWorkflows.Processes.Ports;
using SendGrid.Helpers.Mail;

namespace AlnWorkflows.AzureHost.Mail;

/// <summary>A mail in SendGrid's terms. The Message-ID is not among the headers SendGrid keeps for itself, so it is ours;
/// what SendGrid tells of the mail later carries its reference again as the argument <see cref="Key"/>.</summary>
internal static class SendGridMail
{
    public const string Key = "key";

    private const string CalendarFile = "cyfarfod-meeting.ics";

    public static SendGridMessage Of(Processes.Ports.Mail mail)
    {
        var message = new SendGridMessage
        {
            From = new EmailAddress(mail.From, mail.FromName),
            ReplyTo = mail.ReplyTo is null ? null : new EmailAddress(mail.ReplyTo),
            Subject = mail.Subject,
            Personalizations = [new Personalization { Tos = [new EmailAddress(mail.To, mail.ToName)] }],
            // SendGrid wants the plainest first.
            Contents = [new Content("text/plain", mail.Text), new Content("text/html", mail.Html)],
            Headers = new()
            {
                ["Message-ID"] = $"<{mail.MessageId}>",
                ["Auto-Submitted"] = "auto-generated",
                ["Content-Language"] = "cy, en",
            },
            CustomArgs = new() { [Key] = mail.Reference ?? mail.MessageId },
            TrackingSettings = Untracked(),
        };
        if (mail.Calendar is { } calendar)
        {
            message.Contents.Add(new Content($"text/calendar; method={calendar.Method}", calendar.Content));
            message.Attachments = [File(calendar)];
        }

        return message;
    }

    /// <summary>A tracked link would pass through another's address, and whoever follows it there has used it up.</summary>
    private static TrackingSettings Untracked() => new()
    {
        ClickTracking = new ClickTracking { Enable = false, EnableText = false },
        OpenTracking = new OpenTracking { Enable = false },
        SubscriptionTracking = new SubscriptionTracking { Enable = false },
    };

    private static Attachment File(MailCalendar calendar) => new()
    {
        Content = Convert.ToBase64String(Encoding.UTF8.GetBytes(calendar.Content)),
        Type = "application/ics",
        Filename = CalendarFile,
        Disposition = "attachment",
    };
}
