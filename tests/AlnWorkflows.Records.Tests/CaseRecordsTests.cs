using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;

namespace AlnWorkflows.Records.Tests;

public class CaseRecordsTests : RecordsTest
{
    [Fact]
    public async Task A_case_is_born_whole()
    {
        var opening = Given.Opening(Given.Key) with { NewPeople = [Given.Person("parent-0001", "Mair", "Prydderch")] };

        Assert.Equal(Given.Key, await Cases.OpenAsync(opening));

        Assert.Equal(opening.Case, await Cases.FindAsync(Given.Key));
        Assert.Equal(opening.Contacts, await Cases.ContactsAsync(Given.Key));
        Assert.Equal("Mair", (await People.FindAsync(Given.School, "parent-0001"))!.FirstName);
        Assert.Equal([opening.Run], await Runs.OfCaseAsync(Given.Key));
        Assert.Equal([opening.Run], (await Runs.LiveAsync(null)).Items);
        Assert.Equal([ProcessStarting.StartNudge(opening.Run)], (await Runs.NudgesAsync(null)).Items);
        Assert.Equal("case-opened", Assert.Single(await Audit.OfCaseAsync(Given.Key)).What);
    }

    [Fact]
    public async Task The_same_idempotency_key_again_gives_the_first_case_and_stores_nothing()
    {
        await Cases.OpenAsync(Given.Opening(Given.Key));
        var second = new CaseKey(Given.School, "case-0002");

        var stranger = Given.Person("parent-0002", "Mair", "Prydderch");

        Assert.Equal(Given.Key, await Cases.OpenAsync(Given.Opening(second) with { NewPeople = [stranger] }));

        Assert.DoesNotContain(Tables.Keys, key => key.Partition.Contains("parent-0002", StringComparison.Ordinal) || key.Row.Contains("parent-0002", StringComparison.Ordinal));
        Assert.Null(await Cases.FindAsync(second));
        Assert.Empty(await Runs.OfCaseAsync(second));
        Assert.Empty(await Audit.OfCaseAsync(second));
        Assert.Single((await Cases.ListAsync(Given.School, null, 50, null)).Items);
    }

    [Fact]
    public async Task Two_openings_at_once_under_one_key_make_one_case()
    {
        var keys = await Task.WhenAll(Enumerable.Range(1, 8).Select(n => Cases.OpenAsync(Given.Opening(new CaseKey(Given.School, $"case-{n:0000}")))));

        Assert.Single(keys.Distinct());
        Assert.Single((await Cases.ListAsync(Given.School, null, 50, null)).Items);
    }

    [Fact]
    public async Task One_idempotency_key_means_two_cases_in_two_bodies()
    {
        var other = new CaseKey(Given.OtherSchool, "case-0002");

        await Cases.OpenAsync(Given.Opening(Given.Key));

        Assert.Equal(other, await Cases.OpenAsync(Given.Opening(other)));
    }

    [Fact]
    public async Task A_case_id_that_is_taken_is_refused_with_advice()
    {
        await Cases.OpenAsync(Given.Opening(Given.Key));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => Cases.OpenAsync(Given.Opening(Given.Key, "another")));

        Assert.Contains("case-0001", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_cannot_be_opened_with_a_person_of_another_body()
    {
        var stranger = Given.Person("parent-0001", "Mair", "Prydderch") with { BodyId = Given.OtherSchool };

        await Assert.ThrowsAsync<ArgumentException>(() => Cases.OpenAsync(Given.Opening(Given.Key) with { NewPeople = [stranger] }));

        Assert.Null(await Cases.FindAsync(Given.Key));
    }

    [Fact]
    public async Task Changes_by_many_at_once_are_all_kept_with_their_audit()
    {
        await Cases.OpenAsync(Given.Opening(Given.Key));

        await Task.WhenAll(Enumerable.Range(1, 10).Select(n => Cases.ChangeAsync(
            Given.Key, of => of with { ClosingReason = of.ClosingReason + "x" }, Given.Audit(Given.Key, $"change-{n}"))));

        Assert.Equal("xxxxxxxxxx", (await Cases.FindAsync(Given.Key))!.ClosingReason);
        Assert.Equal(11, (await Audit.OfCaseAsync(Given.Key)).Count);
    }

    [Fact]
    public async Task A_change_that_returns_its_argument_stores_nothing()
    {
        await Cases.OpenAsync(Given.Opening(Given.Key));

        await Cases.ChangeAsync(Given.Key, of => of, Given.Audit(Given.Key, "nothing"));

        Assert.Single(await Audit.OfCaseAsync(Given.Key));
    }

    [Fact]
    public async Task A_record_that_others_change_every_time_is_given_up_with_an_error_that_says_so()
    {
        await Cases.OpenAsync(Given.Opening(Given.Key));
        void Rival() => Tables.BeforeNextWrite = async () =>
        {
            await Cases.ChangeAsync(Given.Key, of => of with { ClosingReason = of.ClosingReason + "r" }, null);
            Rival();
        };
        Rival();

        var contested = await Assert.ThrowsAsync<Rows.RecordContestedException>(() => Cases.ChangeAsync(Given.Key, of => of with { CoordinatorId = "staff-0002" }, null));

        Assert.Contains("case!case-0001", contested.Message, StringComparison.Ordinal);
        Assert.Null((await Cases.FindAsync(Given.Key))!.CoordinatorId);
    }

    [Fact]
    public async Task Changing_an_unknown_case_is_an_error_that_names_it()
    {
        var missing = await Assert.ThrowsAsync<KeyNotFoundException>(() => Cases.ChangeAsync(Given.Key, of => of with { CoordinatorId = "x" }, null));

        Assert.Contains("case!case-0001", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_is_saved_and_changed_with_its_audit()
    {
        await Cases.OpenAsync(Given.Opening(Given.Key));

        await Cases.SaveContactAsync(Given.Key, new CaseContact("friend-0001", ContactRelation.CaseFriend), Given.Audit(Given.Key, "contact-added"));
        await Cases.SaveContactAsync(Given.Key, new CaseContact("friend-0001", ContactRelation.CaseFriend, NoMessages: true), Given.Audit(Given.Key, "contact-marked"));

        Assert.True((await Cases.ContactsAsync(Given.Key)).Single(contact => contact.PersonId == "friend-0001").NoMessages);
        Assert.Equal(3, (await Audit.OfCaseAsync(Given.Key)).Count);
    }

    [Fact]
    public async Task A_bodys_cases_are_listed_newest_first_over_pages()
    {
        for (var n = 1; n <= 105; n++)
            await OpenAsync(n, Given.Case(new CaseKey(Given.School, $"case-{n:0000}"), openedAt: Given.Morning.AddMinutes(n * 37 % 105)));

        var listed = await AllAsync(page => Cases.ListAsync(Given.School, null, 50, page));

        Assert.Equal(105, listed.Select(summary => summary.Key).Distinct().Count());
        Assert.Equal(listed.OrderByDescending(summary => summary.OpenedAt), listed);
    }

    [Fact]
    public async Task Nothing_of_one_body_is_seen_from_another()
    {
        await Cases.OpenAsync(Given.Opening(Given.Key));
        var foreign = Given.Key with { BodyId = Given.OtherSchool };

        Assert.Null(await Cases.FindAsync(foreign));
        Assert.Empty(await Cases.ContactsAsync(foreign));
        Assert.Empty(await Runs.OfCaseAsync(foreign));
        Assert.Empty(await Audit.OfCaseAsync(foreign));
        Assert.Empty((await Cases.ListAsync(Given.OtherSchool, null, 50, null)).Items);
        Assert.Empty((await Cases.ListAsync(Given.OtherSchool, "pry", 50, null)).Items);
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Cases.ChangeAsync(foreign, of => of with { CoordinatorId = "x" }, null));
    }

    [Theory]
    [InlineData("case-0001!x")]
    [InlineData("a/b\\c#d?e")]
    [InlineData("")]
    [InlineData("../ysgol")]
    public async Task A_case_id_that_is_none_finds_nothing(string caseId)
    {
        await Cases.OpenAsync(Given.Opening(Given.Key));

        Assert.Null(await Cases.FindAsync(new CaseKey(Given.School, caseId)));
        Assert.Empty(await Cases.ContactsAsync(new CaseKey(Given.School, caseId)));
    }

    private Task<CaseKey> OpenAsync(int number, Case of) => Cases.OpenAsync(Given.Opening(of.Key, $"key-{number}", of));
}
