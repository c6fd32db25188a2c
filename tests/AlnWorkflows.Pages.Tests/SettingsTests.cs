using System.Net;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed class SettingsTests
{
    private const string Path = $"/schools/{Seed.School}/settings";

    [Fact]
    public async Task The_headteacher_changes_both_settings_and_the_record_says_who_did()
    {
        await using var site = await PagesSite.StartAsync();
        var head = await site.SignedInAsync(Seed.Head);
        await head.GetAsync($"{Path}/change");
        Assert.Equal(("no", "no"), (head.Fields()["firstLook"], head.Fields()["escalation"]));

        await head.SubmitAsync(form => (form["firstLook"], form["escalation"]) = ("yes", "yes"));

        var body = (await site.Get<IBodies>().FindAsync(Seed.School))!;
        Assert.True(body is { FirstLookAfterMonth: true, LaAgreedEscalation: true });
        Assert.Contains("It was chosen to take a first look at each IDP after a month (Huw Pryce)", head.Words, StringComparison.Ordinal);
        Assert.Contains("It was recorded as agreed that the local authority is told of late duties (Huw Pryce)", head.Words, StringComparison.Ordinal);
        await head.GetAsync($"{Path}?lang=cy");
        Assert.Contains("A ddylai’r ysgol gael golwg gyntaf ar bob CDU ar ôl mis? Dylai", head.Words, StringComparison.Ordinal);
        Assert.Contains("Dewiswyd cael golwg gyntaf ar bob CDU ar ôl mis (Huw Pryce)", head.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ALNCo_chooses_the_first_look_and_cannot_say_what_was_agreed_with_the_authority()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);
        await alnco.GetAsync($"{Path}/change");
        Assert.Contains("The headteacher decides whether the local authority is told: It is not told", alnco.Words, StringComparison.Ordinal);

        await alnco.SubmitAsync(form => (form["firstLook"], form["escalation"]) = ("yes", "yes"));

        var body = (await site.Get<IBodies>().FindAsync(Seed.School))!;
        Assert.True(body is { FirstLookAfterMonth: true, LaAgreedEscalation: false });
    }

    [Fact]
    public async Task Nothing_changed_puts_nothing_on_record()
    {
        await using var site = await PagesSite.StartAsync();
        var head = await site.SignedInAsync(Seed.Head);
        await head.GetAsync($"{Path}/change");

        await head.SubmitAsync(_ => { });

        Assert.Contains("The school’s settings are saved.", head.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Who changed what", head.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Seed.Teacher)]
    [InlineData(Seed.Administrator)]
    [InlineData(Seed.OtherAlnco)]
    public async Task Nobody_else_comes_to_them(string personId)
    {
        await using var site = await PagesSite.StartAsync();
        var visitor = await site.SignedInAsync(personId);

        await visitor.GetAsync(Path);
        Assert.Equal(HttpStatusCode.Forbidden, visitor.Status);
        await visitor.GetAsync($"{Path}/change");
        Assert.Equal(HttpStatusCode.Forbidden, visitor.Status);
    }

    [Fact]
    public async Task The_page_of_duties_leads_there()
    {
        await using var site = await PagesSite.StartAsync();
        var head = await site.SignedInAsync(Seed.Head);

        await head.GetAsync($"/schools/{Seed.School}/duties");

        Assert.NotNull(head.Page.QuerySelector($"main a[href='{Path}']"));
    }
}
