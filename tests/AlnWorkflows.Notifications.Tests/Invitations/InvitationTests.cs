using AlnWorkflows.Notifications.Smtp;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Testing.Itip;
using AlnWorkflows.Testing.Mail;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.Notifications.Tests.Invitations;

public sealed class InvitationTests
{
    private static readonly Reader WelshParent = new(Language.Cy, ReaderKind.Parent);

    private static readonly Dictionary<string, BilingualText> Values = new()
    {
        ["ref"] = BilingualText.Same("K7M2-PQ4R"),
        ["replyLink"] = BilingualText.Same($"https://aln.example.org/l/{new string('x', 120)}"),
        ["videoLink"] = BilingualText.Same("https://video.example.org/j/1"),
    };

    private static readonly Invitation Summer = new(
        "k7m2pq4rstvw@aln.example.org", 0, false, new DateTimeOffset(2026, 5, 1, 8, 30, 0, TimeSpan.Zero),
        new MeetingTime(new DateOnly(2026, 6, 16), new TimeOnly(14, 0), new TimeOnly(15, 0)), true, "Ystafell y Gŵyr, Tŷ’r Ysgol; llawr 1", null);

    private static readonly Invitation Winter = Summer with
    {
        Sequence = 1,
        Time = new MeetingTime(new DateOnly(2026, 12, 8), new TimeOnly(9, 0), new TimeOnly(10, 30)),
        IsReview = false,
        Place = null,
        VideoLink = "https://video.example.org/j/1",
    };

    [Fact]
    public async Task Every_kind_of_invitation_passes_libical_and_our_own_checks_in_every_language()
    {
        Language?[] choices = [Language.Cy, Language.En, null];
        var calendars = choices
            .SelectMany(language => new[] { Summer, Winter, Winter with { IsCancelled = true, Sequence = 2 }, Summer with { Place = null } }
                .Select(invitation => Write(invitation, new Reader(language, ReaderKind.Parent)).Content))
            .ToList();

        Assert.All(await ItipReader.ProblemsOfAsync(calendars), problems => Assert.Empty(problems));
    }

    [Fact]
    public async Task Another_program_reads_the_same_meeting_at_the_same_instant_in_summer_and_in_winter()
    {
        var read = await ItipReader.CalendarsAsync([Write(Summer).Content, Write(Winter).Content, Write(Summer with { IsCancelled = true, Sequence = 3 }).Content]);

        Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], read.Select(calendar => calendar.Method));
        var (summer, winter, cancelled) = (read[0].Events.Single(), read[1].Events.Single(), read[2].Events.Single());
        Assert.Equal((Summer.Time.StartsAt, Summer.Time.EndsAt), (summer.Start, summer.End));
        Assert.Equal(13, summer.Start.UtcDateTime.Hour);
        Assert.Equal((Winter.Time.StartsAt, Winter.Time.EndsAt), (winter.Start, winter.End));
        Assert.Equal(9, winter.Start.UtcDateTime.Hour);
        Assert.Equal("Cyfarfod adolygu K7M2-PQ4R / Review meeting K7M2-PQ4R", summer.Summary);
        Assert.Equal("Ystafell y Gŵyr, Tŷ’r Ysgol; llawr 1", summer.Location);
        Assert.Contains(Values["replyLink"].Cy, summer.Description, StringComparison.Ordinal);
        Assert.Equal(Values["replyLink"].Cy, summer.Url);
        Assert.Equal("Cyfarfod K7M2-PQ4R / Meeting K7M2-PQ4R", winter.Summary);
        Assert.Contains("Join online: https://video.example.org/j/1", winter.Description, StringComparison.Ordinal);
        Assert.Equal((summer.Uid, 3, "CANCELLED"), (cancelled.Uid, cancelled.Sequence, cancelled.Status));
        Assert.Equal("mailto:aln@aln.example.org", summer.Organizer);
        Assert.Equal(["mailto:mair@example.org"], summer.Attendees);
    }

    [Fact]
    public void Whoever_chose_English_reads_it_first()
    {
        var calendar = Write(Summer, new Reader(Language.En, ReaderKind.Parent)).Content.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Review meeting K7M2-PQ4R / Cyfarfod adolygu K7M2-PQ4R\r\n", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_a_place_or_a_name_can_write_no_line_of_its_own()
    {
        var place = "Neuadd\r\nATTENDEE:mailto:eraill@example.org\n\\;,\u0007\"";
        var calendar = new MessageWriter().WriteInvitation(
            Summer with { Place = place }, new("aln@aln.example.org", "Ysgol \"Y Bryn\"\r\nX-A:1", "mair@example.org"), WelshParent, Values).Content;

        Assert.Empty((await ItipReader.ProblemsOfAsync([calendar])).Single());
        var read = (await ItipReader.CalendarsAsync([calendar])).Single().Events.Single();
        Assert.Single(read.Attendees);
        Assert.Equal("Neuadd\nATTENDEE:mailto:eraill@example.org\n\\;, \"", read.Location);
    }

    [Theory]
    [InlineData("DTSTAMP:", "X-DTSTAMP:")]
    [InlineData("\r\nUID:", "\r\nX-UID:")]
    [InlineData("ORGANIZER;", "X-ORGANIZER;")]
    [InlineData("ATTENDEE;", "X-ATTENDEE;")]
    [InlineData("STATUS:CONFIRMED", "STATUS:PERHAPS")]
    [InlineData("T140000", "T250000")]
    [InlineData(":20260616T", ":20261316T")]
    [InlineData("DTEND;TZID=Europe/London:20260616T150000", "DTEND;TZID=Europe/London:20260616T130000")]
    [InlineData("DTSTART;TZID=Europe/London", "DTSTART;TZID=Europe/Llundain")]
    [InlineData("\r\n", "\n")]
    [InlineData("\r\n ", "")]
    public async Task The_checks_see_an_invitation_that_is_wrong(string right, string wrong)
    {
        var calendar = Write(Summer).Content;
        Assert.Contains(right, calendar, StringComparison.Ordinal);
        Assert.NotEmpty((await ItipReader.ProblemsOfAsync([calendar.Replace(right, wrong, StringComparison.Ordinal)])).Single());
    }

    [Fact]
    public async Task An_invitation_sent_by_SMTP_is_read_by_another_program_as_a_calendar_among_the_alternatives_and_as_a_file()
    {
        await using var sink = new SmtpSink();
        var transport = new SmtpTransport(new() { Host = "127.0.0.1", Port = sink.Port, Tls = false }, NullLogger<SmtpTransport>.Instance);
        var calendar = Write(Summer);
        var mail = new Mail(
            "one@aln.example.org", "mair@example.org", "Mair Gŵyr", "aln@aln.example.org", "Ysgol Tŷ Gŵyr", "cady@example.org",
            "K7M2-PQ4R: Gwahoddiad i gyfarfod / Meeting invitation", "Testun’r neges ŵ\n", "<p lang=\"cy\">Testun ŷ</p>\n", "1", calendar);
        Assert.Equal(MailOutcome.Accepted, await transport.SendAsync(mail));
        Assert.Equal(MailOutcome.Accepted, await transport.SendAsync(mail));

        var read = await ItipReader.MailsAsync(sink.Received);
        Assert.Equal(2, read.Count);
        Assert.All(read, one =>
        {
            Assert.Equal(("<one@aln.example.org>", "aln@aln.example.org", "Ysgol Tŷ Gŵyr"), (one.MessageId, one.From, one.FromName));
            Assert.Equal([mail.Subject, "mair@example.org", "cady@example.org"], [one.Subject, .. one.To, .. one.ReplyTo]);
            Assert.Equal((mail.Text, mail.Html), (one.Text.ReplaceLineEndings("\n"), one.Html.ReplaceLineEndings("\n")));
            Assert.Equal(["text/calendar", "application/ics"], one.Parts.Select(part => part.MimeType));
            Assert.Equal("REQUEST", one.Parts[0].Method);
            Assert.Equal(("cyfarfod-meeting.ics", "attachment"), (one.Parts[1].FileName, one.Parts[1].Disposition));
            Assert.All(one.Parts, part => Assert.Equal(calendar.Content.ReplaceLineEndings("\n"), part.Content.ReplaceLineEndings("\n")));
        });
    }

    private static MailCalendar Write(Invitation invitation, Reader? reader = null) =>
        new MessageWriter().WriteInvitation(invitation, new("aln@aln.example.org", "Ysgol Tŷ Gŵyr", "mair@example.org"), reader ?? WelshParent, Values);
}
