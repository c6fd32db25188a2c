using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class MailboxTests : RecordsTest
{
    private IMailbox Box => Port<IMailbox>();

    [Fact]
    public async Task Mails_are_listed_newest_first_over_pages()
    {
        for (var n = 0; n < 105; n++)
        {
            await SendAsync($"m{n}@aln.example");
            Time.Advance(TimeSpan.FromSeconds(1));
        }

        var listed = await AllAsync(page => Box.ListAsync(50, page));

        Assert.Equal(Enumerable.Range(0, 105).Reverse().Select(n => $"m{n}@aln.example"), listed.Select(item => item.Mail.MessageId));
    }

    [Fact]
    public async Task A_second_copy_of_a_message_id_is_counted_not_kept_twice()
    {
        await SendAsync("m1@aln.example");
        Time.Advance(TimeSpan.FromMinutes(1));
        await SendAsync("m1@aln.example");

        var item = Assert.Single((await Box.ListAsync(50, null)).Items);
        Assert.Equal((2, new DateTimeOffset(2025, 9, 1, 9, 0, 0, TimeSpan.Zero)), (item.Copies, item.ReceivedAt));
        Assert.Equal(item, await Box.FindAsync("m1@aln.example"));
    }

    [Fact]
    public async Task Copies_that_come_at_once_are_all_counted()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync("m1@aln.example")));

        Assert.Equal(8, (await Box.FindAsync("m1@aln.example"))!.Copies);
    }

    [Theory]
    [InlineData(Lie.Stored)]
    [InlineData(Lie.NotStored)]
    [InlineData(Lie.StoredLater)]
    public async Task A_mail_kept_without_an_answer_is_one_copy(Lie lie)
    {
        Tables.Lie(lie);

        Assert.Equal(MailOutcome.Accepted, await SendAsync("m1@aln.example"));

        Assert.Equal(1, (await Box.FindAsync("m1@aln.example"))!.Copies);
    }

    [Fact]
    public async Task A_store_that_never_answers_leaves_the_outcome_unknown()
    {
        Tables.Lie([.. Enumerable.Repeat(Lie.NotStored, 20)]);

        Assert.Equal(MailOutcome.Unknown, await SendAsync("m1@aln.example"));
    }

    [Fact]
    public async Task An_unknown_message_id_is_not_found()
    {
        Assert.Null(await Box.FindAsync("no/such?id"));
    }

    private Task<MailResult> SendAsync(string messageId) => Port<Mailbox>().SendAsync(new Mail(
        messageId, "mair@home.example", "Mair", "aln@school.example", "Ysgol", null, "Pwnc", "Testun", "<p>Testun</p>", "1"));
}
