using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using AlnWorkflows.AzureHost.Mail;
using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace AlnWorkflows.AzureHost.Tests.Mail;

public sealed class SendGridTransportTests
{
    private static readonly Processes.Ports.Mail Written = new(
        "0123@aln.example", "mair@example.org", "Mair", "aln@ysgol.example", "Ysgol Tŷ Gŵyl", "cady@ysgol.example",
        "K7M-2PQ4: Y cam nesaf", "Cymraeg ŵ", "<p>Cymraeg ŵ</p>", "Messages/Test/1");

    private readonly Mock<ISendGridClient> _client = new(MockBehavior.Strict);

    [Fact]
    public async Task A_mail_is_written_plainest_first_under_our_Message_ID_and_key()
    {
        var sent = await SentAsync(Written with { Reference = "ysgol/case-1:a" });

        Assert.Equal(["text/plain", "text/html"], sent.Contents!.Select(content => content.Type));
        Assert.Equal(["Cymraeg ŵ", "<p>Cymraeg ŵ</p>"], sent.Contents!.Select(content => content.Value));
        Assert.Equal("<0123@aln.example>", sent.Headers!["Message-ID"]);
        Assert.Equal("ysgol/case-1:a", sent.CustomArgs!["key"]);
        Assert.Equal(("mair@example.org", "Mair"), (sent.Personalizations!.Single().Tos!.Single().Email, sent.Personalizations!.Single().Tos!.Single().Name));
        Assert.Equal(("aln@ysgol.example", "Ysgol Tŷ Gŵyl"), (sent.From!.Email, sent.From!.Name));
        Assert.Equal("cady@ysgol.example", sent.ReplyTo!.Email);
        Assert.Null(sent.Attachments);
    }

    [Fact]
    public async Task No_link_is_led_through_another_address_and_nobody_is_told_that_a_mail_was_opened()
    {
        var tracking = (await SentAsync(Written)).TrackingSettings!;

        Assert.False(tracking.ClickTracking!.Enable);
        Assert.False(tracking.ClickTracking!.EnableText);
        Assert.False(tracking.OpenTracking!.Enable);
        Assert.False(tracking.SubscriptionTracking!.Enable);
    }

    [Fact]
    public async Task An_invitation_is_the_last_part_and_a_file_as_well()
    {
        var calendar = new MailCalendar("REQUEST", "BEGIN:VCALENDAR\r\nSUMMARY:tŷ\r\nEND:VCALENDAR\r\n");

        var sent = await SentAsync(Written with { Calendar = calendar });

        Assert.Equal(("text/calendar; method=REQUEST", calendar.Content), (sent.Contents![2].Type, sent.Contents[2].Value));
        var file = Assert.Single(sent.Attachments!);
        Assert.Equal(calendar.Content, Encoding.UTF8.GetString(Convert.FromBase64String(file.Content!)));
        Assert.Equal("attachment", file.Disposition);
    }

    [Theory]
    [InlineData(202, MailOutcome.Accepted)]
    [InlineData(400, MailOutcome.Refused)]
    [InlineData(413, MailOutcome.Refused)]
    [InlineData(401, MailOutcome.TryLater)]
    [InlineData(403, MailOutcome.TryLater)]
    [InlineData(429, MailOutcome.TryLater)]
    [InlineData(500, MailOutcome.TryLater)]
    [InlineData(503, MailOutcome.TryLater)]
    public async Task What_SendGrid_answers_decides_what_becomes_of_the_mail(int status, MailOutcome outcome)
    {
        Answer(status);

        Assert.Equal(outcome, (await Transport().SendAsync(Written)).Outcome);
    }

    [Fact]
    public async Task A_mail_that_may_have_been_taken_is_of_unknown_outcome_and_one_that_never_left_is_not()
    {
        Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "cut off"));
        Assert.Equal(MailOutcome.Unknown, await Transport().SendAsync(Written));

        Fail(new TaskCanceledException("timed out"));
        Assert.Equal(MailOutcome.Unknown, await Transport().SendAsync(Written));

        Fail(new HttpRequestException(HttpRequestError.ConnectionError, "refused", new SocketException((int)SocketError.ConnectionRefused)));
        Assert.Equal(MailOutcome.TryLater, await Transport().SendAsync(Written));
    }

    [Fact]
    public async Task A_mail_given_up_before_it_starts_does_not_leave()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Transport().SendAsync(Written, new CancellationToken(canceled: true)));

        _client.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task SendGrids_receipt_is_recorded_beside_our_id_and_no_address_is()
    {
        var logger = new RecordingLogger<SendGridTransport>();
        Answer(202);

        await new SendGridTransport(_client.Object, logger).SendAsync(Written);

        Assert.Equal("Mail 0123@aln.example was taken by SendGrid as a-receipt", Assert.Single(logger.Lines));
    }

    private SendGridTransport Transport() => new(_client.Object, NullLogger<SendGridTransport>.Instance);

    private async Task<SendGridMessage> SentAsync(Processes.Ports.Mail mail)
    {
        SendGridMessage? sent = null;
        _client.Setup(one => one.SendEmailAsync(It.IsAny<SendGridMessage>(), It.IsAny<CancellationToken>()))
            .Callback((SendGridMessage message, CancellationToken _) => sent = message)
            .ReturnsAsync(new Response(HttpStatusCode.Accepted, null, null));
        await Transport().SendAsync(mail);
        return sent!;
    }

    private void Answer(int status) =>
        _client.Setup(one => one.SendEmailAsync(It.IsAny<SendGridMessage>(), It.IsAny<CancellationToken>())).ReturnsAsync(new Response((HttpStatusCode)status, null, Headers()));

    private void Fail(Exception failure) =>
        _client.Setup(one => one.SendEmailAsync(It.IsAny<SendGridMessage>(), It.IsAny<CancellationToken>())).ThrowsAsync(failure);

    private static HttpResponseHeaders Headers()
    {
        using var response = new HttpResponseMessage();
        response.Headers.Add("X-Message-Id", "a-receipt");
        return response.Headers;
    }
}
