using System.Net;
using System.Text.RegularExpressions;
using AlnWorkflows.Processes.People;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed partial class PeopleTests
{
    private const string Path = $"/schools/{Seed.School}/people";

    private static readonly EntraAccount OfAdministrator = EntraSignInTests.Account with { ObjectId = Guid.Parse("22222222-0000-4000-8000-00000000000a") };

    private static readonly EntraAccount Invited = EntraSignInTests.Account with { ObjectId = Guid.Parse("22222222-0000-4000-8000-00000000000b") };

    [Fact]
    public async Task An_administrator_adds_somebody_invites_them_and_they_link_their_account_once()
    {
        await using var site = await SiteAsync();
        var administrator = site.Visitor(OfAdministrator);
        await administrator.GetAsync("/people?lang=en");
        Assert.Equal(Path, administrator.Path);
        await administrator.GetAsync($"{Path}/new?lang=en");
        await administrator.SubmitAsync(form =>
        {
            (form["firstName"], form["surname"], form["roles"], form["email"], form["language"]) = ("Heledd", "Gwynfor", "Teacher,Coordinator", "heledd@school.example", "cy");
        });
        Assert.Contains("Heledd Gwynfor", administrator.Words, StringComparison.Ordinal);
        var added = (await site.Get<IPeople>().StaffAsync(Seed.School)).Single(person => person.Surname == "Gwynfor");
        Assert.Equal([Role.Teacher, Role.Coordinator], added.Roles);

        await administrator.SubmitAsync(_ => { }, selector: $"form[action='{Path}/of/{added.PersonId}/invite']");
        Assert.Contains("An invitation has been sent.", administrator.Words, StringComparison.Ordinal);
        var link = await InvitationAsync(site);
        var teacher = site.Visitor(Invited);
        await teacher.GetAsync(link);
        Assert.Equal("Gwahoddiad i Heledd Gwynfor", teacher.Heading);
        Assert.Empty(await site.Get<IPeople>().OfAccountAsync(Invited));
        await teacher.SubmitAsync(_ => { });

        Assert.Equal("/", teacher.Path);
        Assert.Equal(added.PersonId, Assert.Single(await site.Get<IPeople>().OfAccountAsync(Invited)).PersonId);
        await teacher.GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, teacher.Status);
        Assert.Equal(
            ["account-linked", "account-linked", "person-invited", "person-saved"],
            (await site.Get<IAudit>().OfCaseAsync(StaffRecord.Of(Seed.School))).Select(entry => entry.What).Order());
    }

    [Fact]
    public async Task An_account_that_is_somebody_else_here_cannot_take_an_invitation_up()
    {
        await using var site = await SiteAsync();
        await site.Get<Invitations>().InviteAsync(new Actor(Seed.Administrator, Seed.School, [Role.Administrator]), Seed.Teacher, CancellationToken.None);
        var administrator = site.Visitor(OfAdministrator);
        await administrator.GetAsync($"{await InvitationAsync(site)}?lang=en");

        await administrator.SubmitAsync(_ => { });

        Assert.Equal(HttpStatusCode.Conflict, administrator.Status);
        Assert.Contains("This account already belongs to somebody else here.", administrator.Words, StringComparison.Ordinal);
        Assert.Null((await site.Get<IPeople>().FindAsync(Seed.School, Seed.Teacher))!.Account);
    }

    [Fact]
    public async Task A_newer_invitation_replaces_an_older_one_and_each_lasts_fourteen_days()
    {
        await using var site = await SiteAsync();
        var by = new Actor(Seed.Administrator, Seed.School, [Role.Administrator]);
        await site.Get<Invitations>().InviteAsync(by, Seed.Teacher, CancellationToken.None);
        var first = await InvitationAsync(site);
        site.Time.Advance(TimeSpan.FromMinutes(1));
        await site.Get<Invitations>().InviteAsync(by, Seed.Teacher, CancellationToken.None);
        var second = await InvitationAsync(site);
        var teacher = site.Visitor(Invited);

        await teacher.GetAsync(first);
        Assert.Equal(HttpStatusCode.Gone, teacher.Status);
        await teacher.GetAsync(second);
        Assert.Equal(HttpStatusCode.OK, teacher.Status);
        site.Time.Advance(TimeSpan.FromDays(15));
        await teacher.GetAsync(second);
        Assert.Equal(HttpStatusCode.Gone, teacher.Status);
    }

    [Fact]
    public async Task An_administrator_unlinks_an_account_which_is_nobody_from_then_on()
    {
        await using var site = await SiteAsync();
        await LinkAsync(site, Seed.Teacher, Invited);
        var administrator = site.Visitor(OfAdministrator);
        await administrator.GetAsync($"{Path}?lang=en");

        await administrator.SubmitAsync(_ => { }, selector: $"form[action='{Path}/of/{Seed.Teacher}/unlink']");

        Assert.Contains("The account has been unlinked.", administrator.Words, StringComparison.Ordinal);
        Assert.Empty(await site.Get<IPeople>().OfAccountAsync(Invited));
    }

    [Fact]
    public async Task Nobody_else_sees_the_staff_and_nobody_manages_those_of_another_body()
    {
        await using var site = await PagesSite.StartAsync();
        var teacher = await site.SignedInAsync(Seed.Teacher);
        await teacher.GetAsync(Path);
        Assert.Equal(HttpStatusCode.Forbidden, teacher.Status);
        await teacher.GetAsync("/people");
        Assert.Equal(HttpStatusCode.Forbidden, teacher.Status);

        var head = await site.SignedInAsync(Seed.Head);
        await head.GetAsync(Path);
        Assert.Equal(HttpStatusCode.OK, head.Status);
        await head.GetAsync($"/schools/{Seed.OtherSchool}/people");
        Assert.Equal(HttpStatusCode.Forbidden, head.Status);
    }

    [Fact]
    public async Task A_role_that_a_school_does_not_have_and_an_address_that_is_none_are_refused()
    {
        await using var site = await PagesSite.StartAsync();
        var administrator = await site.SignedInAsync(Seed.Administrator);
        await administrator.GetAsync($"{Path}/new?lang=en");

        await administrator.SubmitAsync(form => (form["firstName"], form["surname"], form["roles"], form["language"]) = ("A", "B", "LaOfficer", "en"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        await administrator.SubmitAsync(form => (form["roles"], form["email"]) = ("Teacher", "nobody"));

        Assert.Contains("email", administrator.ErrorBeside("email"), StringComparison.Ordinal);
        Assert.DoesNotContain(await site.Get<IPeople>().StaffAsync(Seed.School), person => person.Surname == "B");
    }

    [Fact]
    public async Task Where_people_sign_in_otherwise_an_invitation_says_that_it_is_not_needed()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = site.Visitor();

        await visitor.GetAsync("/invitation/abc?lang=en");

        Assert.Contains("Accounts are linked only where people sign in with Microsoft Entra ID.", visitor.Words, StringComparison.Ordinal);
    }

    private static async Task<PagesSite> SiteAsync()
    {
        var site = await EntraSignInTests.SiteAsync();
        await LinkAsync(site, Seed.Administrator, OfAdministrator);
        return site;
    }

    private static Task<AccountLinking> LinkAsync(PagesSite site, string personId, EntraAccount account) => site.Get<IPeople>().LinkAsync(
        Seed.School, personId, account, StaffRecord.Entry(Seed.School, StaffRecord.AccountLinked, personId, null, site.Time.GetUtcNow()));

    private static async Task<string> InvitationAsync(PagesSite site) =>
        (await site.Get<IMailbox>().ListAsync(100, null)).Items.Select(item => Link().Match(item.Mail.Text)).First(match => match.Success).Value;

    [GeneratedRegex(@"/invitation/[\w-]+")]
    private static partial Regex Link();
}
