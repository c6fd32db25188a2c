using System.Globalization;
using AlnWorkflows.Notifications.Composition;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Invitations;

/// <summary>Writes a meeting as an iTIP message (RFC 5546) to one person: who else is asked, and about whom, stands
/// nowhere in it.</summary>
internal static class InvitationWriter
{
    public static MailCalendar Write(Invitation invitation, InvitationParties parties, Composer composer)
    {
        var method = invitation.IsCancelled ? "CANCEL" : "REQUEST";
        var calendar = new ContentLines()
            .Add("BEGIN:VCALENDAR")
            .Add("VERSION:2.0")
            .Add("PRODID:-//AlnWorkflows//AlnWorkflows//CY")
            .Add("CALSCALE:GREGORIAN")
            .Add($"METHOD:{method}");
        LondonTimeZone.AddTo(calendar);
        calendar
            .Add("BEGIN:VEVENT")
            .Add($"UID:{invitation.Uid}")
            .Add(string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{invitation.Sequence}"))
            .Add(string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{invitation.WrittenAt.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"))
            .Add(LocalTime("DTSTART", invitation.Time.On, invitation.Time.From))
            .Add(LocalTime("DTEND", invitation.Time.On, invitation.Time.Until))
            .Add($"ORGANIZER;CN={ContentLines.Quoted(parties.OrganiserName)}:mailto:{parties.Organiser}")
            .Add(invitation.IsCancelled
                ? $"ATTENDEE;ROLE=REQ-PARTICIPANT:mailto:{parties.Attendee}"
                : $"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{parties.Attendee}")
            .AddText("SUMMARY", InBoth(composer, invitation.IsReview ? "calendarReview" : "calendarMeeting", " / "))
            .AddText("DESCRIPTION", Description(invitation, composer));
        if (Location(invitation) is { } location)
            calendar.AddText("LOCATION", location);
        if (!invitation.IsCancelled)
            calendar.Add($"URL:{composer.Value("replyLink", composer.Languages[0])}");
        return new MailCalendar(method, calendar
            .Add(invitation.IsCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED")
            .Add("CLASS:PRIVATE")
            .Add("TRANSP:OPAQUE")
            .Add("END:VEVENT")
            .Add("END:VCALENDAR")
            .ToString());
    }

    private static string LocalTime(string name, DateOnly date, TimeOnly time) =>
        string.Create(CultureInfo.InvariantCulture, $"{name};TZID={LondonTimeZone.Id}:{date:yyyyMMdd}T{time:HHmmss}");

    private static string Description(Invitation invitation, Composer composer)
    {
        string[] lines = invitation switch
        {
            { IsCancelled: true } => ["calendarCancelled"],
            { VideoLink: not null } => ["calendarReply", "calendarJoin"],
            _ => ["calendarReply"],
        };
        return string.Join('\n', lines.Select(line => InBoth(composer, line, "\n")));
    }

    private static string? Location(Invitation invitation) => invitation.Place ?? invitation.VideoLink;

    private static string InBoth(Composer composer, string line, string between) =>
        string.Join(between, composer.Languages.Select(language => composer.CommonText(line, language)));
}
