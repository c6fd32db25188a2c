using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class LinkKeysTests : RecordsTest
{
    private ILinks Links => Port<ILinks>();

    private ILinkKeys Keys => Port<ILinkKeys>();

    [Fact]
    public async Task After_a_rotation_new_links_are_signed_anew_and_old_ones_stay_good()
    {
        var old = await Links.MakeAsync(LinkRecordsTests.Link("link-1"));

        var rotated = await Keys.RotateAsync();
        var newer = await Links.MakeAsync(LinkRecordsTests.Link("link-2") with { TargetId = "notice-2" });

        Assert.Equal(LinkState.Good, (await Links.OpenAsync(old)).State);
        Assert.Equal(LinkState.Good, (await Links.OpenAsync(newer)).State);
        await Keys.WithdrawAsync(rotated.KeyId);
        Assert.Equal(LinkState.Good, (await Links.OpenAsync(old)).State);
        Assert.Equal(LinkState.KeyWithdrawn, (await Links.OpenAsync(newer)).State);
    }

    [Fact]
    public async Task A_withdrawn_key_opens_nothing_and_the_same_link_signed_anew_does()
    {
        var leaked = await Links.MakeAsync(LinkRecordsTests.Link("link-1"));

        var signing = await Keys.WithdrawAsync(Assert.Single(await Keys.ListAsync()).KeyId);

        Assert.Equal(LinkState.KeyWithdrawn, (await Links.OpenAsync(leaked)).State);
        var anew = await Links.MakeAsync(LinkRecordsTests.Link("link-1"));
        Assert.NotEqual(leaked, anew);
        Assert.Equal(LinkState.Good, (await Links.OpenAsync(anew)).State);
        Assert.Equal([true, false], (await Keys.ListAsync()).Select(key => key.WithdrawnAt is not null));
        Assert.Equal(signing, (await Keys.ListAsync())[^1]);
    }

    [Fact]
    public async Task A_key_is_removed_once_no_link_under_it_can_be_good()
    {
        var first = Assert.Single(await Keys.ListAsync()).KeyId;
        await Keys.RotateAsync();

        Time.Advance(TimeSpan.FromDays(365 * 25));
        await Keys.RotateAsync();
        Assert.Contains(await Keys.ListAsync(), key => key.KeyId == first);

        Time.Advance(TimeSpan.FromDays(10));
        await Keys.RotateAsync();
        Assert.DoesNotContain(await Keys.ListAsync(), key => key.KeyId == first);
    }

    [Fact]
    public async Task Withdrawing_a_key_that_is_not_there_is_an_error_that_names_those_that_are()
    {
        var there = Assert.Single(await Keys.ListAsync()).KeyId;

        var error = await Assert.ThrowsAsync<KeyNotFoundException>(() => Keys.WithdrawAsync("nobody-s"));

        Assert.Contains(there, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LinkMail.Code)]
    [InlineData(LinkMail.NewLink)]
    public async Task Three_mails_may_be_asked_for_within_a_quarter_of_an_hour_and_ten_within_a_day(LinkMail mail)
    {
        var link = LinkRecordsTests.Link("link-1");
        for (var n = 0; n < 3; n++)
            Assert.Null(await Links.CountMailAsync(link, mail, Given.Morning, default));
        Assert.Equal(Given.Morning.AddMinutes(15), await Links.CountMailAsync(link, mail, Given.Morning.AddMinutes(14), default));

        for (var n = 1; n <= 7; n++)
            Assert.Null(await Links.CountMailAsync(link, mail, Given.Morning.AddHours(n), default));
        Assert.Equal(Given.Morning.AddDays(1), await Links.CountMailAsync(link, mail, Given.Morning.AddHours(23), default));
        Assert.Null(await Links.CountMailAsync(link, mail, Given.Morning.AddDays(1), default));
    }

    [Fact]
    public async Task A_renewed_link_does_not_start_the_count_anew_and_other_people_have_their_own()
    {
        for (var n = 1; n <= 3; n++)
            await Links.CountMailAsync(LinkRecordsTests.Link($"link-{n}"), LinkMail.NewLink, Given.Morning, default);

        Assert.NotNull(await Links.CountMailAsync(LinkRecordsTests.Link("link-4"), LinkMail.NewLink, Given.Morning, default));
        Assert.Null(await Links.CountMailAsync(LinkRecordsTests.Link("link-5") with { PersonId = "parent-0002" }, LinkMail.NewLink, Given.Morning, default));
    }

    [Fact]
    public async Task Of_mails_asked_for_at_once_no_more_than_three_are_allowed()
    {
        var asked = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Links.CountMailAsync(LinkRecordsTests.Link("link-1"), LinkMail.Code, Given.Morning, default)));

        Assert.Equal(3, asked.Count(notBefore => notBefore is null));
    }
}
