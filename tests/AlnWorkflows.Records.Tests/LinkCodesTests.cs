using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class LinkCodesTests : RecordsTest
{
    private ILinks Links => Port<ILinks>();

    [Fact]
    public async Task A_code_of_six_digits_opens_once()
    {
        var code = await MakeAsync();

        Assert.Matches("^[0-9]{6}$", code);
        Assert.Equal(CodeOutcome.Right, await TryAsync($" {code[..3]} {code[3..]} "));
        Assert.Equal(CodeOutcome.Expired, await TryAsync(code));
    }

    [Fact]
    public async Task Of_two_uses_at_once_one_is_right()
    {
        var code = await MakeAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TryAsync(code)));

        Assert.Single(outcomes, CodeOutcome.Right);
    }

    [Fact]
    public async Task A_code_is_good_for_ten_minutes()
    {
        var code = await MakeAsync();

        Assert.Equal(CodeOutcome.Expired, await TryAsync(code, Given.Morning.AddMinutes(10)));
        Assert.Equal(CodeOutcome.Right, await TryAsync(code, Given.Morning.AddMinutes(10).AddTicks(-1)));
    }

    [Fact]
    public async Task Five_wrong_tries_spend_a_code()
    {
        var code = await MakeAsync();
        var wrong = code == "000000" ? "000001" : "000000";

        for (var n = 1; n <= 4; n++)
            Assert.Equal(CodeOutcome.Wrong, await TryAsync(wrong));
        Assert.Equal(CodeOutcome.Spent, await TryAsync(wrong));
        Assert.Equal(CodeOutcome.Spent, await TryAsync(code));
    }

    [Fact]
    public async Task Tries_made_at_once_all_count()
    {
        var code = await MakeAsync();
        var wrong = code == "000000" ? "000001" : "000000";

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => TryAsync(wrong)));

        Assert.Equal(4, outcomes.Count(outcome => outcome is CodeOutcome.Wrong));
        Assert.Equal(CodeOutcome.Spent, await TryAsync(code));
    }

    [Fact]
    public async Task The_fifth_try_may_be_the_right_one()
    {
        var code = await MakeAsync();
        for (var n = 1; n <= 4; n++)
            await TryAsync("x");

        Assert.Equal(CodeOutcome.Right, await TryAsync(code));
    }

    [Fact]
    public async Task A_newer_code_voids_the_earlier()
    {
        var earlier = await MakeAsync();
        var newer = earlier;
        while (newer == earlier)
            newer = await Links.MakeCodeAsync(Given.Key, "link-1", Given.Morning);

        Assert.Equal(CodeOutcome.Wrong, await TryAsync(earlier));
        Assert.Equal(CodeOutcome.Right, await TryAsync(newer));
    }

    [Fact]
    public async Task A_code_of_one_link_does_not_open_another()
    {
        var code = await MakeAsync();
        await Links.MakeAsync(LinkRecordsTests.Link("link-2"));

        Assert.Equal(CodeOutcome.Expired, await Links.TryCodeAsync(Given.Key, "link-2", code, Given.Morning));
    }

    [Fact]
    public async Task No_row_holds_the_code_itself()
    {
        var code = await MakeAsync();

        var page = await Tables.QueryAsync("Records", new(Given.School));

        Assert.NotEmpty(page.Rows);
        Assert.DoesNotContain(page.Rows, row => row.Properties.Values.OfType<string>().Any(text => text.Contains($"\"{code}\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Lie.Stored)]
    [InlineData(Lie.NotStored)]
    [InlineData(Lie.StoredLater)]
    public async Task A_right_code_whose_use_was_stored_without_an_answer_is_right(Lie lie)
    {
        var code = await MakeAsync();
        Tables.Lie(lie);

        Assert.Equal(CodeOutcome.Right, await TryAsync(code));
        Assert.Equal(CodeOutcome.Expired, await TryAsync(code));
    }

    [Fact]
    public async Task A_code_made_under_a_withdrawn_key_opens_nothing()
    {
        var code = await MakeAsync();
        await Port<ILinkKeys>().WithdrawAsync(Assert.Single(await Port<ILinkKeys>().ListAsync()).KeyId);

        Assert.Equal(CodeOutcome.Expired, await TryAsync(code));
    }

    [Fact]
    public async Task A_code_made_before_the_key_was_rotated_still_opens()
    {
        var code = await MakeAsync();
        await Port<ILinkKeys>().RotateAsync();

        Assert.Equal(CodeOutcome.Right, await TryAsync(code));
    }

    [Fact]
    public async Task A_code_for_an_unknown_link_is_an_error()
    {
        await Assert.ThrowsAsync<KeyNotFoundException>(() => Links.MakeCodeAsync(Given.Key, "unknown", Given.Morning));
    }

    private async Task<string> MakeAsync()
    {
        await Links.MakeAsync(LinkRecordsTests.Link("link-1"));
        return await Links.MakeCodeAsync(Given.Key, "link-1", Given.Morning);
    }

    private Task<CodeOutcome> TryAsync(string code, DateTimeOffset? now = null) => Links.TryCodeAsync(Given.Key, "link-1", code, now ?? Given.Morning);
}
