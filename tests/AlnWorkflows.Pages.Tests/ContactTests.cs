using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.Formats;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed class ContactTests
{
    private static readonly Dictionary<string, string> Officer = new()
    {
        ["firstName"] = "Nest", ["surname"] = "Powell", ["relation"] = nameof(ContactRelation.IndependentReviewingOfficer), ["organisation"] = "Cyngor Caerdydd",
        ["since-day"] = "1", ["since-month"] = "9", ["since-year"] = "2025", ["namedBy"] = "Yr awdurdod lleol", ["basis"] = "Mae’r plentyn yn derbyn gofal",
    };

    [Fact]
    public async Task Somebody_is_added_to_a_case_with_relation_date_and_basis_and_their_details_are_asked_next()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await StartAsync(site);

        await AddAsync(visitor, Officer);

        var contact = Assert.Single(await ContactsAsync(site), one => one.Relation == ContactRelation.IndependentReviewingOfficer);
        Assert.Equal((new DateOnly(2025, 9, 1), "Yr awdurdod lleol", "Mae’r plentyn yn derbyn gofal"), (contact.Since, contact.NamedBy, contact.Basis));
        var person = (await site.Get<IPeople>().FindAsync(Seed.School, contact.PersonId))!;
        Assert.Equal(("Nest Powell", "Cyngor Caerdydd", Role.Professional), (person.FullName, person.Job, Assert.Single(person.Roles)));
        Assert.EndsWith($"/contacts/{contact.PersonId}", visitor.Path, StringComparison.Ordinal);
        var key = (await CaseAsync(site)).Key;
        Assert.Contains(await site.Get<IAudit>().OfCaseAsync(key), entry => entry is { What: "contact-added", PersonId: Seed.Alnco });
        await visitor.GetAsync(CasePaths.Case(key));
        Assert.Contains("independent reviewing officer, since 1 September 2025", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_friend_without_a_basis_is_refused_and_what_was_typed_is_kept()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await StartAsync(site);

        await AddAsync(visitor, new(Officer) { ["relation"] = nameof(ContactRelation.CaseFriend), ["basis"] = "" });

        Assert.DoesNotContain(await ContactsAsync(site), one => one.Relation == ContactRelation.CaseFriend);
        Assert.Contains("There is a problem", visitor.Words, StringComparison.Ordinal);
        Assert.Equal("Powell", visitor.Page.QuerySelector("input[name=surname]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_childs_only_parent_cannot_be_ended_but_one_of_two_can()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await StartAsync(site);
        var key = (await CaseAsync(site)).Key;
        var parent = Assert.Single(await ContactsAsync(site), one => one.Relation == ContactRelation.Parent).PersonId;
        await EndAsync(visitor, key, parent);
        Assert.Contains("at least one parent or carer to tell", visitor.Words, StringComparison.Ordinal);

        await AddAsync(visitor, new(Officer) { ["firstName"] = "Dafydd", ["relation"] = nameof(ContactRelation.Parent), ["livesApart"] = "yes" });
        await EndAsync(visitor, key, parent);

        Assert.Equal(new DateOnly(2025, 9, 14), (await ContactsAsync(site)).Single(one => one.PersonId == parent).Until);
        Assert.True((await ContactsAsync(site)).Single(one => one.Relation == ContactRelation.Parent && one.Until is null).LivesApart);
        Assert.Contains("parent or carer who lives apart", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_format_somebody_needs_is_recorded_and_shown_and_only_ringing_needs_a_number()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await StartAsync(site);
        var key = (await CaseAsync(site)).Key;
        var parent = Assert.Single(await ContactsAsync(site), one => one.Relation == ContactRelation.Parent).PersonId;
        await visitor.GetAsync(CasePaths.Contact(key, parent));
        await SubmitAsync(visitor, new() { ["formats"] = "Bsl,OtherLanguage", ["otherLanguage"] = "Pwyleg" });

        var person = (await site.Get<IPeople>().FindAsync(Seed.School, parent))!;
        Assert.Equal([FormatNeed.Bsl, FormatNeed.OtherLanguage], person.Formats!);
        Assert.Equal("Pwyleg", person.OtherLanguage);
        Assert.Contains("Format: British Sign Language (BSL), Pwyleg", visitor.Words, StringComparison.Ordinal);

        await visitor.GetAsync(CasePaths.Contact(key, parent));
        await visitor.SubmitAsync(form => form["formats"] = "TelephoneOnly");
        Assert.Contains("There is a problem", visitor.Words, StringComparison.Ordinal);
        await SubmitAsync(visitor, new() { ["formats"] = "TelephoneOnly", ["phone"] = "029 2000 0099" });
        Assert.True((await site.Get<IPeople>().FindAsync(Seed.School, parent))!.IsRungOnly);
        Assert.Contains("On paper. Format: by telephone only", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_to_sign_a_notice_says_what_to_whom_and_in_which_form()
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await StartAsync(site);
        var key = (await CaseAsync(site)).Key;
        var parent = Assert.Single(await ContactsAsync(site), one => one.Relation == ContactRelation.Parent).PersonId;
        var people = site.Get<IPeople>();
        await people.SaveAsync((await people.FindAsync(Seed.School, parent))! with { Formats = [FormatNeed.Bsl] }, null);
        await Journeys.DecideNoAlnAsync(site, visitor);

        await Journeys.OpenStepAsync(site, visitor, FormatStepTypes.GiveInFormat);

        Assert.Contains("What: Decision: no ALN. To whom: Mair Prydderch. Format: British Sign Language (BSL).", visitor.Words, StringComparison.Ordinal);
        await visitor.GetAsync(CasePaths.Case(key));
        Assert.Contains("Family telephoned before a refusal No: Nid oes rhif ffôn", visitor.Words, StringComparison.Ordinal);
    }

    private static async Task<Visitor> StartAsync(PagesSite site)
    {
        var visitor = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(visitor);
        return visitor;
    }

    private static async Task AddAsync(Visitor visitor, Dictionary<string, string> answers)
    {
        if (visitor.Page.QuerySelector("a[href$='/contacts/new']") is not { } link)
        {
            await visitor.GetAsync(visitor.Path[..visitor.Path.IndexOf("/contacts", StringComparison.Ordinal)]);
            link = visitor.Page.QuerySelector("a[href$='/contacts/new']")!;
        }

        await visitor.GetAsync(link.GetAttribute("href")!);
        await SubmitAsync(visitor, answers);
    }

    private static async Task EndAsync(Visitor visitor, CaseKey key, string personId)
    {
        await visitor.GetAsync(CasePaths.Relation(key, personId));
        await SubmitAsync(visitor, new() { ["since-day"] = "1", ["since-month"] = "9", ["since-year"] = "2025", ["until-day"] = "14", ["until-month"] = "9", ["until-year"] = "2025" });
    }

    /// <summary>Answers the page, and the questions that only those answers bring.</summary>
    private static async Task SubmitAsync(Visitor visitor, Dictionary<string, string> answers)
    {
        var path = visitor.Path;
        await visitor.SubmitAsync(form => Journeys.Fill(form, answers));
        if (visitor.Path == path)
            await visitor.SubmitAsync(form => Journeys.Fill(form, answers));
    }

    private static async Task<Case> CaseAsync(PagesSite site)
    {
        var found = Assert.Single((await site.Get<ICases>().ListAsync(Seed.School, null, 10, null)).Items);
        return (await site.Get<ICases>().FindAsync(found.Key))!;
    }

    private static async Task<IReadOnlyList<CaseContact>> ContactsAsync(PagesSite site) => await site.Get<ICases>().ContactsAsync((await CaseAsync(site)).Key);
}
