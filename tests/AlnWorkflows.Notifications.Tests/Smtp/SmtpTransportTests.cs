using System.Net;
using System.Net.Sockets;
using AlnWorkflows.Notifications.Smtp;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Testing.Mail;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlnWorkflows.Notifications.Tests.Smtp;

public sealed class SmtpTransportTests
{
    private static readonly Mail SomeMail = new(
        "one@aln.example", "mair@example.org", null, "aln@ysgol.example", "Ysgol Example", null, "K7M-2PQ4: Y cam nesaf / The next step", "Testun\n", "<p>Testun</p>", "1");

    [Theory]
    [InlineData("550 no such user", MailOutcome.Refused)]
    [InlineData("553 mailbox name not allowed", MailOutcome.Refused)]
    [InlineData("450 mailbox busy", MailOutcome.TryLater)]
    [InlineData("452 too many", MailOutcome.TryLater)]
    public async Task What_the_server_says_of_the_recipient_decides(string answer, MailOutcome outcome)
    {
        await using var sink = new SmtpSink { RecipientAnswer = answer };
        Assert.Equal(outcome, await Send(sink, SomeMail));
        Assert.Empty(sink.Received);
    }

    [Theory]
    [InlineData("554 not taken", MailOutcome.Refused)]
    [InlineData("451 try later", MailOutcome.TryLater)]
    [InlineData("421 closing", MailOutcome.TryLater)]
    public async Task What_the_server_says_of_the_mail_decides(string answer, MailOutcome outcome)
    {
        await using var sink = new SmtpSink { DataAnswer = answer };
        Assert.Equal(outcome, await Send(sink, SomeMail));
    }

    [Theory]
    [InlineData("530 authentication required")]
    [InlineData("535 credentials invalid")]
    public async Task A_sign_in_that_does_not_work_loses_no_mail(string answer)
    {
        await using var sink = new SmtpSink { MailAnswer = answer };
        Assert.Equal(MailOutcome.TryLater, await Send(sink, SomeMail));
    }

    [Fact]
    public async Task A_connection_lost_after_the_mail_was_handed_over_leaves_the_outcome_unknown()
    {
        await using var sink = new SmtpSink { Trouble = SmtpSinkTrouble.DropsAfterData };
        Assert.Equal(MailOutcome.Unknown, await Send(sink, SomeMail));
        Assert.Single(sink.Received);
    }

    [Fact]
    public async Task A_connection_lost_after_the_yes_changes_nothing()
    {
        await using var sink = new SmtpSink { Trouble = SmtpSinkTrouble.DropsAfterAccepting };
        Assert.Equal(MailOutcome.Accepted, await Send(sink, SomeMail));
    }

    [Fact]
    public async Task A_server_that_never_answers_leaves_the_outcome_unknown_after_the_timeout()
    {
        await using var sink = new SmtpSink { Trouble = SmtpSinkTrouble.FallsSilentAfterData };
        Assert.Equal(MailOutcome.Unknown, await Transport(sink.Port, timeout: TimeSpan.FromSeconds(1)).SendAsync(SomeMail));
    }

    [Fact]
    public async Task Giving_up_on_a_server_that_never_answers_is_told_as_such()
    {
        await using var sink = new SmtpSink { Trouble = SmtpSinkTrouble.FallsSilentAfterData };
        using var giveUp = new CancellationTokenSource();
        var sending = Send(sink, SomeMail, giveUp.Token);
        await sink.FellSilent;
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again_later()
    {
        using var unused = new TcpListener(IPAddress.Loopback, 0);
        unused.Start();
        var port = ((IPEndPoint)unused.LocalEndpoint).Port;
        unused.Stop();
        Assert.Equal(MailOutcome.TryLater, await Transport(port).SendAsync(SomeMail));
    }

    [Fact]
    public async Task A_server_that_closes_at_once_is_never_taken_for_a_delivery()
    {
        await using var sink = new SmtpSink { Trouble = SmtpSinkTrouble.DropsAtGreeting };
        Assert.Contains((await Send(sink, SomeMail)).Outcome, new[] { MailOutcome.TryLater, MailOutcome.Unknown });
    }

    [Fact]
    public async Task No_mail_leaves_in_the_clear_where_TLS_is_asked_for()
    {
        await using var sink = new SmtpSink();
        var transport = new SmtpTransport(new() { Host = "127.0.0.1", Port = sink.Port, Tls = true }, NullLogger<SmtpTransport>.Instance);
        Assert.NotEqual(MailOutcome.Accepted, await transport.SendAsync(SomeMail));
        Assert.Empty(sink.Received);
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("siôn@example.org")]
    [InlineData("a@example.org\r\nBcc: b@example.org")]
    public async Task An_address_that_SMTP_cannot_carry_is_refused_before_anything_is_sent(string address)
    {
        await using var sink = new SmtpSink();
        Assert.Equal(MailOutcome.Refused, await Send(sink, SomeMail with { To = address }));
        Assert.Empty(sink.Received);
    }

    [Fact]
    public async Task A_subject_with_a_line_break_is_refused()
    {
        await using var sink = new SmtpSink();
        Assert.Equal(MailOutcome.Refused, await Send(sink, SomeMail with { Subject = "one\r\nBcc: b@example.org" }));
        Assert.Empty(sink.Received);
    }

    [Fact]
    public async Task Mail_says_that_it_was_made_by_a_machine_and_in_which_languages()
    {
        await using var sink = new SmtpSink();
        await Send(sink, SomeMail);
        Assert.Contains("Auto-Submitted: auto-generated\r\n", sink.Received[0], StringComparison.Ordinal);
        Assert.Contains("Content-Language: cy, en\r\n", sink.Received[0], StringComparison.Ordinal);
    }

    private static Task<MailResult> Send(SmtpSink sink, Mail mail, CancellationToken cancellationToken = default) =>
        Transport(sink.Port).SendAsync(mail, cancellationToken);

    private static SmtpTransport Transport(int port, TimeSpan? timeout = null) =>
        new(new() { Host = "127.0.0.1", Port = port, Tls = false, Timeout = timeout ?? TimeSpan.FromSeconds(60) }, NullLogger<SmtpTransport>.Instance);
}
