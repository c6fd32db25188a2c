using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class MessageRecordsTests : RecordsTest
{
    private IMessages Messages => Port<IMessages>();

    [Fact]
    public async Task A_message_is_queued_once_under_its_key()
    {
        var first = await Messages.QueueAsync(Message("a"));

        var second = await Messages.QueueAsync(Message("a", notBefore: Given.Morning.AddDays(9)));

        Assert.Equal(first.NotBefore, second.NotBefore);
        Assert.Equal("S.P.", Assert.Single(await Messages.OfCaseAsync(Given.Key)).Values["initials"].Cy);
        Assert.Single((await Messages.DueAsync(Given.Morning.AddDays(10), null)).Items);
    }

    [Fact]
    public async Task A_message_that_tells_a_fact_its_person_was_told_before_is_refused_and_leaves_no_trace()
    {
        var known = new ToldFact(Given.Key, "step-1", "person-1");
        await Messages.QueueAsync(Message("first"), [known]);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Messages.QueueAsync(Message("second"), [new ToldFact(Given.Key, "step-2", "person-1"), known]));

        Assert.Equal([known], await Messages.ToldAsync(Given.Key));
        Assert.Single(await Messages.OfCaseAsync(Given.Key));
        await Messages.QueueAsync(Message("third"), [known with { PersonId = "person-2" }]);
        Assert.Equal(["person-1", "person-2"], (await Messages.ToldAsync(Given.Key)).Select(told => told.PersonId));
    }

    [Fact]
    public async Task Messages_are_due_from_their_instant_on_soonest_first()
    {
        await Messages.QueueAsync(Message("later", Given.Morning.AddHours(2)));
        await Messages.QueueAsync(Message("sooner", Given.Morning.AddHours(1)));
        await Messages.QueueAsync(Message("not-yet", Given.Morning.AddHours(2).AddTicks(1)));

        Assert.Equal(["sooner", "later"], await DueAsync(Given.Morning.AddHours(2)));
    }

    [Fact]
    public async Task The_next_due_instant_is_the_soonest_of_all_bodies_strictly_after()
    {
        await Bodies.SaveAsync(Given.Body(Given.OtherSchool));
        Assert.Null(await Messages.NextDueAsync(Given.Morning));
        await Messages.QueueAsync(Message("a", Given.Morning));
        await Messages.QueueAsync(Message("b", Given.Morning.AddHours(3)));
        await Messages.QueueAsync(Message("c", Given.Morning.AddHours(2)) with { Case = new CaseKey(Given.OtherSchool, "case-0009") });

        Assert.Equal(Given.Morning.AddHours(2), await Messages.NextDueAsync(Given.Morning));
        Assert.Equal(Given.Morning.AddHours(3), await Messages.NextDueAsync(Given.Morning.AddHours(2)));
        Assert.Null(await Messages.NextDueAsync(Given.Morning.AddHours(3)));
    }

    [Fact]
    public async Task A_message_to_be_tried_again_moves_and_one_that_is_settled_leaves()
    {
        await Messages.QueueAsync(Message("a", Given.Morning));

        await ChangeAsync("a", message => message with { State = MessageState.Sending, TryAgainAt = Given.Morning.AddMinutes(10) });
        Assert.Empty(await DueAsync(Given.Morning.AddMinutes(9)));
        Assert.Equal(["a"], await DueAsync(Given.Morning.AddMinutes(10)));

        await ChangeAsync("a", message => message with { State = MessageState.Held, TryAgainAt = null });
        Assert.Equal(["a"], await DueAsync(Given.Morning));

        await ChangeAsync("a", message => message with { State = MessageState.Sent, SentAt = Given.Morning });
        Assert.Empty(await DueAsync(Given.Morning.AddYears(1)));
        Assert.Equal(MessageState.Sent, (await Messages.FindAsync(Given.Key, "a"))!.State);
    }

    [Fact]
    public async Task Of_senders_that_claim_a_message_at_once_one_gets_it()
    {
        await Messages.QueueAsync(Message("a"));

        var claims = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => ClaimAsync()));

        Assert.Single(claims, claim => claim is not null);
        Assert.Equal(1, (await Messages.FindAsync(Given.Key, "a"))!.Attempts);
    }

    [Theory]
    [InlineData(Lie.Stored)]
    [InlineData(Lie.NotStored)]
    [InlineData(Lie.StoredLater)]
    public async Task A_claim_without_an_answer_counts_once_and_belongs_to_the_caller(Lie lie)
    {
        await Messages.QueueAsync(Message("a"));
        Tables.Lie(lie);

        Assert.NotNull(await ClaimAsync());
        Assert.Null(await ClaimAsync());

        Assert.Equal(1, (await Messages.FindAsync(Given.Key, "a"))!.Attempts);
    }

    [Fact]
    public async Task Due_messages_of_all_bodies_come_over_pages()
    {
        await Bodies.SaveAsync(Given.Body(Given.OtherSchool));
        for (var n = 0; n < 210; n++)
            await Messages.QueueAsync(Message($"m-{n}") with { Case = new CaseKey(n % 2 == 0 ? Given.School : Given.OtherSchool, "case-0001") });

        Assert.Equal(210, (await DueAsync(Given.Morning)).Distinct().Count());
    }

    private static Message Message(string key, DateTimeOffset? notBefore = null) => new(
        Given.Key, key, MessageKind.Deciding, "parent-0001",
        new Dictionary<string, BilingualText> { ["initials"] = BilingualText.Same("S.P.") },
        notBefore ?? Given.Morning, Given.Morning);

    private Task<Message?> ClaimAsync() => Messages.ChangeAsync(
        Given.Key, "a", message => message.State is MessageState.Queued, message => message with { State = MessageState.Sending, Attempts = message.Attempts + 1 });

    private Task<Message?> ChangeAsync(string key, Func<Message, Message> change) => Messages.ChangeAsync(Given.Key, key, _ => true, change);

    private async Task<IReadOnlyList<string>> DueAsync(DateTimeOffset now) =>
        [.. (await AllAsync(page => Messages.DueAsync(now, page))).Select(message => message.Key)];
}
