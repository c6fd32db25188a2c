using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class AccountLinksTests : RecordsTest
{
    private static readonly EntraAccount Account = new(Guid.Parse("11111111-0000-4000-8000-000000000001"), Guid.Parse("22222222-0000-4000-8000-000000000001"));

    private static readonly EntraAccount Another = Account with { ObjectId = Guid.Parse("22222222-0000-4000-8000-000000000002") };

    [Fact]
    public async Task An_account_finds_its_person_in_every_body_that_linked_it()
    {
        await People.SaveAsync(Given.Person("staff-0001", "Eleri", "Wyn", Role.Teacher), null);
        await People.SaveAsync(Given.Person("staff-0009", "Eleri", "Wyn", Role.Alnco) with { BodyId = Given.OtherSchool }, null);

        Assert.Equal(AccountLinking.Linked, await LinkAsync("staff-0001", Account));
        Assert.Equal(AccountLinking.Linked, await People.LinkAsync(Given.OtherSchool, "staff-0009", Account, Given.Audit(new(Given.OtherSchool, "people"), "account-linked")));

        Assert.Equal(["staff-0001", "staff-0009"], (await People.OfAccountAsync(Account)).Select(person => person.PersonId).Order());
        Assert.Empty(await People.OfAccountAsync(Account with { TenantId = Account.ObjectId }));
        Assert.Equal("account-linked", Assert.Single(await Audit.OfCaseAsync(Given.Key)).What);
    }

    [Fact]
    public async Task Linking_the_same_again_changes_nothing()
    {
        await People.SaveAsync(Given.Person("staff-0001", "Eleri", "Wyn", Role.Teacher), null);
        await LinkAsync("staff-0001", Account);

        Assert.Equal(AccountLinking.Linked, await LinkAsync("staff-0001", Account));
        Assert.Single(await Audit.OfCaseAsync(Given.Key));
    }

    [Fact]
    public async Task An_account_is_one_person_in_a_body_and_a_person_has_one_account()
    {
        await People.SaveAsync(Given.Person("staff-0001", "Eleri", "Wyn", Role.Teacher), null);
        await People.SaveAsync(Given.Person("staff-0002", "Bethan", "Rhys", Role.Teacher), null);
        await LinkAsync("staff-0001", Account);

        Assert.Equal(AccountLinking.AccountTaken, await LinkAsync("staff-0002", Account));
        Assert.Equal(AccountLinking.PersonTaken, await LinkAsync("staff-0001", Another));
        Assert.Equal(AccountLinking.NoSuchPerson, await LinkAsync("staff-0003", Another));
        Assert.Equal("staff-0001", Assert.Single(await People.OfAccountAsync(Account)).PersonId);
    }

    [Fact]
    public async Task Of_two_people_who_take_an_account_at_once_one_gets_it()
    {
        await People.SaveAsync(Given.Person("staff-0001", "Eleri", "Wyn", Role.Teacher), null);
        await People.SaveAsync(Given.Person("staff-0002", "Bethan", "Rhys", Role.Teacher), null);
        // The first write is the note beside all bodies; the second is the claim.
        Tables.BeforeNextWrite = () =>
        {
            Tables.BeforeNextWrite = () => LinkAsync("staff-0002", Account);
            return Task.CompletedTask;
        };

        Assert.Equal(AccountLinking.AccountTaken, await LinkAsync("staff-0001", Account));
        Assert.Equal("staff-0002", Assert.Single(await People.OfAccountAsync(Account)).PersonId);
    }

    [Fact]
    public async Task Saving_a_person_keeps_the_account_that_was_linked_meanwhile()
    {
        var person = Given.Person("staff-0001", "Eleri", "Wyn", Role.Teacher);
        await People.SaveAsync(person, null);
        await LinkAsync("staff-0001", Account);

        await People.SaveAsync(person with { Phone = "029 2000 0001" }, null);

        Assert.Equal(Account, Assert.Single(await People.OfAccountAsync(Account)).Account);
        Assert.Equal(Account, Assert.Single(await People.StaffAsync(Given.School)).Account);
    }

    [Fact]
    public async Task After_unlinking_the_account_is_nobody_and_free_again()
    {
        await People.SaveAsync(Given.Person("staff-0001", "Eleri", "Wyn", Role.Teacher), null);
        await People.SaveAsync(Given.Person("staff-0002", "Bethan", "Rhys", Role.Teacher), null);
        await LinkAsync("staff-0001", Account);

        await People.UnlinkAsync(Given.School, "staff-0001", Given.Audit(Given.Key, "account-unlinked"));

        Assert.Empty(await People.OfAccountAsync(Account));
        Assert.All(await People.StaffAsync(Given.School), person => Assert.Null(person.Account));
        Assert.Equal(AccountLinking.Linked, await LinkAsync("staff-0002", Account));
        Assert.Equal("staff-0002", Assert.Single(await People.OfAccountAsync(Account)).PersonId);
    }

    private Task<AccountLinking> LinkAsync(string personId, EntraAccount account) =>
        People.LinkAsync(Given.School, personId, account, Given.Audit(Given.Key, "account-linked"));
}
