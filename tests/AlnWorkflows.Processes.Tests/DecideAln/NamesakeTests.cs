using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.DecideAln;

public sealed class NamesakeTests
{
    [Fact]
    public async Task Twins_with_the_same_initials_are_told_apart_by_reference_and_school_year_once_both_have_cases()
    {
        await using var host = await ProcessHost.StartAsync();
        var first = await host.StartCaseAsync();
        var parent = await PersonAsync(host, first, await host.ParentAsync(first));
        Assert.Equal("AP", (await InitialsAsync(host, first, parent)).En);

        var second = await host.StartCaseAsync(("firstName", "Aled"));
        await host.MoveToAsync(new DateOnly(2025, 9, 30));

        foreach (var key in new[] { first, second })
        {
            var found = await host.CaseAsync(key);
            Assert.Equal($"AP, reference {found.Reference}, Year 6", (await InitialsAsync(host, key, parent)).En);
            Assert.Equal($"AP, cyfeirnod {found.Reference}, Blwyddyn 6", (await InitialsAsync(host, key, parent)).Cy);
            var mail = await MailAsync(host, Assert.Single(await host.SentAsync(key, MessageKind.ViewsRequest)));
            Assert.Contains($"AP, reference {found.Reference}, Year 6", mail, StringComparison.Ordinal);
            Assert.DoesNotContain(found.Learner.FirstName, mail, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_family_is_not_told_of_the_other_familys_namesake_and_staff_are()
    {
        await using var host = await ProcessHost.StartAsync();
        var key = await host.StartCaseAsync();
        await host.StartCaseAsync(("firstName", "Aled"), ("surname", "Powell"), ("parent1First", "Nest"), ("parent1Surname", "Powell"), ("parent1Email", "nest@example.org"));

        Assert.Equal("AP", (await InitialsAsync(host, key, await PersonAsync(host, key, await host.ParentAsync(key)))).En);
        Assert.Contains("reference", (await InitialsAsync(host, key, await PersonAsync(host, key, ProcessHost.Alnco))).En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2015-03-02", "2025-09-15", "Year 6")]
    [InlineData("2015-09-01", "2025-09-15", "Year 5")]
    [InlineData("2015-08-31", "2025-08-31", "Year 5")]
    [InlineData("2020-12-01", "2025-09-15", "Reception")]
    [InlineData("2021-12-01", "2025-09-15", "Nursery")]
    public void A_school_year_follows_from_the_age_on_31_August_before_it(string born, string on, string year) =>
        Assert.Equal(year, SchoolYears.Of(DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)).En);

    private static async Task<BilingualText> InitialsAsync(ProcessHost host, CaseKey key, Person reader) =>
        (await host.Get<Namesakes>().InitialsAsync(key, reader, CancellationToken.None))!;

    private static async Task<Person> PersonAsync(ProcessHost host, CaseKey key, string id) => (await host.Get<IPeople>().FindAsync(key.BodyId, id))!;

    private static async Task<string> MailAsync(ProcessHost host, Message message) =>
        (await host.Get<IMailbox>().FindAsync(message.MessageId!))!.Mail.Text;
}
