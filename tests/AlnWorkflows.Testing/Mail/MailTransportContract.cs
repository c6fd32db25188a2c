using AlnWorkflows.Processes.Ports;
using Xunit;

namespace AlnWorkflows.Testing.Mail;

/// <summary>What every mail transport promises. Each test uses a Message-ID of its own.</summary>
public abstract class MailTransportContract
{
    protected abstract IMailTransport Transport { get; }

    /// <summary>Every copy delivered under a Message-ID.</summary>
    protected abstract Task<IReadOnlyList<DeliveredMail>> DeliveredAsync(string messageId);

    [Fact]
    public async Task A_mail_arrives_whole_under_its_own_Message_ID()
    {
        var mail = SomeMail() with { ToName = "Mair Jones", ReplyTo = "cady@ysgol.example" };
        Assert.Equal(MailOutcome.Accepted, await Transport.SendAsync(mail));
        Assert.Equal(AsDelivered(mail), await OnlyCopy(mail));
    }

    [Fact]
    public async Task Welsh_letters_and_typographic_signs_arrive_as_they_were_written()
    {
        var mail = SomeMail() with
        {
            ToName = "Siôn ap Gwŷr",
            FromName = "Ysgol Tŷ Gŵyl – Cymraeg yn gyntaf",
            Subject = "K7M-2PQ4: Mae’r ysgol wedi ysgrifennu atoch ŵ ŷ â ê î ô û ’ – / The school has written to you ŵ ŷ â ê î ô û ’ –",
            Text = "Y gŵyn, y tŷ, dilëwch, cytuno â’r ysgol.\n",
            Html = "<p lang=\"cy\">Y gŵyn, y tŷ, dilëwch, cytuno â’r ysgol.</p>\n",
        };
        Assert.Equal(MailOutcome.Accepted, await Transport.SendAsync(mail));
        Assert.Equal(AsDelivered(mail), await OnlyCopy(mail));
    }

    [Fact]
    public async Task Lines_that_mean_something_to_SMTP_arrive_as_they_were_written()
    {
        var mail = SomeMail() with { Text = ".\n..\n.dot\nFrom here\n\n" + new string('x', 5000) + "\nend\n" };
        Assert.Equal(MailOutcome.Accepted, await Transport.SendAsync(mail));
        Assert.Equal(mail.Text, (await OnlyCopy(mail)).Text);
    }

    [Fact]
    public async Task What_is_meant_for_a_calendar_arrives_to_the_letter()
    {
        var mail = SomeMail() with { Calendar = new MailCalendar("CANCEL", "BEGIN:VCALENDAR\r\nSUMMARY:Cyfarfod tŷ ŵyl ’\r\nEND:VCALENDAR\r\n") };
        Assert.Equal(MailOutcome.Accepted, await Transport.SendAsync(mail));
        Assert.Equal(AsDelivered(mail), await OnlyCopy(mail));
    }

    [Fact]
    public async Task A_mail_handed_over_again_keeps_its_Message_ID()
    {
        var mail = SomeMail();
        await Transport.SendAsync(mail);
        await Transport.SendAsync(mail);
        Assert.Equal([AsDelivered(mail), AsDelivered(mail)], await DeliveredAsync(mail.MessageId));
    }

    [Fact]
    public async Task Mails_handed_over_at_once_do_not_mix()
    {
        var mails = Enumerable.Range(0, 8).Select(number => SomeMail() with { Subject = $"Number {number}", Text = $"Text {number}\n" }).ToList();
        await Task.WhenAll(mails.Select(mail => Transport.SendAsync(mail)));
        foreach (var mail in mails)
            Assert.Equal(AsDelivered(mail), await OnlyCopy(mail));
    }

    [Fact]
    public async Task A_mail_given_up_before_it_starts_does_not_leave()
    {
        var mail = SomeMail();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Transport.SendAsync(mail, new CancellationToken(canceled: true)));
        Assert.Empty(await DeliveredAsync(mail.MessageId));
    }

    /// <summary>A plain mail with a Message-ID nobody else has.</summary>
    protected static Processes.Ports.Mail SomeMail() => new(
        $"{Guid.NewGuid():N}{Guid.NewGuid():N}@aln.example",
        "mair@example.org",
        null,
        "aln@ysgol.example",
        "Ysgol Example",
        null,
        "K7M-2PQ4: Y cam nesaf / The next step",
        "Saesneg isod / English below\n",
        "<!DOCTYPE html>\n<p>Saesneg isod</p>\n",
        "Messages/Test/1.1/0");

    protected static DeliveredMail AsDelivered(Processes.Ports.Mail mail) =>
        new(mail.MessageId, mail.To, mail.ToName, mail.From, mail.FromName, mail.ReplyTo, mail.Subject, mail.Text, mail.Html, mail.Calendar?.Method, mail.Calendar?.Content);

    private async Task<DeliveredMail> OnlyCopy(Processes.Ports.Mail mail) => Assert.Single(await DeliveredAsync(mail.MessageId));
}
