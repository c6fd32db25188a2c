using System.Text;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Testing.Azurite;

namespace AlnWorkflows.Records.Tests;

/// <summary>What a store over HTTP could do otherwise than one in memory: keys, ranges, pages, sizes.</summary>
public class RecordsOverHttpTests(AzuriteFixture azurite) : RecordsTest(azurite.Server.NewTableStore(), azurite.Server.NewBlobStore())
{
    [Fact]
    public async Task A_case_is_opened_once_found_by_its_name_and_changed()
    {
        await Cases.OpenAsync(Given.Opening(Given.Key, "a key/with?all#kinds 'of' characters", Given.Case(Given.Key, "Siân", "O’Brien ap Gŵyn & Co")));

        Assert.Equal(Given.Key, await Cases.OpenAsync(Given.Opening(new CaseKey(Given.School, "case-0002"), "a key/with?all#kinds 'of' characters")));
        Assert.Single((await Cases.ListAsync(Given.School, "o'brien ap gwyn &", 10, null)).Items);
        await Cases.ChangeAsync(Given.Key, of => of with { Learner = of.Learner with { Surname = "Ŵyn" } }, Given.Audit(Given.Key, "renamed"));

        Assert.Empty((await Cases.ListAsync(Given.School, "o'b", 10, null)).Items);
        Assert.Single((await Cases.ListAsync(Given.School, "wyn", 10, null)).Items);
        Assert.Equal(2, (await Audit.OfCaseAsync(Given.Key)).Count);
    }

    [Fact]
    public async Task Of_answers_given_at_once_one_wins_and_long_ones_fit()
    {
        await Steps.OpenAsync(Given.Step(Given.Key));
        var long1 = string.Concat(Enumerable.Repeat("Mae’r dŵr yn oer 🐑 ", 4000));

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 6).Select(n => Steps.AnswerAsync(
            Given.Key, "consent", Given.Answer($"staff-{n:0000}", long1), Given.Audit(Given.Key, "answered"), Given.Nudge(Given.Key))));

        Assert.Single(outcomes, AnswerOutcome.Stored);
        Assert.Equal(long1, (await Steps.FindAsync(Given.Key, "consent"))!.Answer!["agrees"]);
        Assert.Single(await Audit.OfCaseAsync(Given.Key));
        Assert.Empty((await Steps.OpenOfBodyAsync(Given.School, 10, null)).Items);
    }

    [Fact]
    public async Task Lists_page_in_order_over_all_bodies()
    {
        await Bodies.SaveAsync(Given.Body(Given.OtherSchool));
        var messages = Port<IMessages>();
        var keys = Enumerable.Range(0, 105).Select(n => $"case-0001:decide:Deciding:parent-0001:{n}").ToList();
        foreach (var (key, n) in keys.Select((key, n) => (key, n)))
            await messages.QueueAsync(new Message(
                new CaseKey(n < 101 ? Given.School : Given.OtherSchool, "case-0001"), key, MessageKind.Deciding, "parent-0001",
                new Dictionary<string, BilingualText>(), Given.Morning.AddMinutes(-n), Given.Morning));

        var due = await AllAsync(page => messages.DueAsync(Given.Morning.AddMinutes(-1), page));

        Assert.Equal(keys.Skip(1).Take(100).Reverse().Concat(keys.Skip(101).Reverse()), due.Select(message => message.Key));
        Assert.Equal(Given.Morning, await messages.NextDueAsync(Given.Morning.AddMinutes(-1)));
    }

    [Fact]
    public async Task A_plans_file_and_a_mail_are_kept()
    {
        var plans = Port<IPlans>();
        await plans.AddAsync(
            new PlanVersion(Given.Key, 0, "cynllun.pdf", "application/pdf", 0, "", [Language.Cy], [], "staff-0001", Given.Morning),
            Encoding.UTF8.GetBytes("%PDF-1.7"), Given.Audit(Given.Key, "plan-uploaded"));
        await Port<Mailbox>().SendAsync(new Mail("a/b?c=1@aln.example", "to@x.example", null, "from@x.example", "X", null, "S", "T", "<p>T</p>", "1"));

        Assert.Equal("%PDF-1.7", Encoding.UTF8.GetString((await plans.ReadAsync(Given.Key, 1))!.Value.Span));
        Assert.NotNull(await Port<IMailbox>().FindAsync("a/b?c=1@aln.example"));
    }
}
