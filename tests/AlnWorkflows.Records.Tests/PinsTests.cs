using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class PinsTests : RecordsTest
{
    private const string Parent = "parent-0001";

    private IPins Pins => Port<IPins>();

    [Fact]
    public async Task A_PIN_is_right_as_often_as_it_is_given_and_nobody_has_one_before_it_is_made()
    {
        Assert.Equal(PinState.None, await Pins.StateAsync(Given.School, Parent));
        var pin = await MakeAsync();

        Assert.Matches("^[0-9]{6}$", pin);
        Assert.Equal(PinState.Set, await Pins.StateAsync(Given.School, Parent));
        Assert.Equal(CodeOutcome.Right, await TryAsync(pin));
        Assert.Equal(CodeOutcome.Right, await TryAsync(pin));
        Assert.Equal(CodeOutcome.Expired, await Pins.TryAsync(Given.School, "parent-0002", pin));
    }

    [Fact]
    public async Task Five_wrong_tries_in_a_row_lock_it_until_a_new_one_is_made()
    {
        var pin = await MakeAsync();
        for (var n = 1; n <= 4; n++)
            Assert.Equal(CodeOutcome.Wrong, await TryAsync("x"));
        Assert.Equal(CodeOutcome.Right, await TryAsync(pin));
        for (var n = 1; n <= 4; n++)
            Assert.Equal(CodeOutcome.Wrong, await TryAsync("x"));
        Assert.Equal(CodeOutcome.Spent, await TryAsync("x"));
        Assert.Equal(CodeOutcome.Spent, await TryAsync(pin));
        Assert.Equal(PinState.Locked, await Pins.StateAsync(Given.School, Parent));

        Assert.Equal(CodeOutcome.Right, await TryAsync(await MakeAsync()));
    }

    [Fact]
    public async Task One_that_was_removed_is_asked_for_no_more()
    {
        var pin = await MakeAsync();
        await Pins.RemoveAsync(Given.School, Parent, Given.Audit(Given.Key, "pin-removed"));

        Assert.Equal(PinState.None, await Pins.StateAsync(Given.School, Parent));
        Assert.Equal(CodeOutcome.Expired, await TryAsync(pin));
    }

    [Fact]
    public async Task It_outlives_the_withdrawal_of_a_key_and_stands_in_no_row()
    {
        var pin = await MakeAsync();
        await Port<ILinkKeys>().WithdrawAsync(Assert.Single(await Port<ILinkKeys>().ListAsync()).KeyId);

        Assert.Equal(CodeOutcome.Right, await TryAsync(pin));
        var page = await Tables.QueryAsync("Records", new(Given.School));
        Assert.DoesNotContain(page.Rows, row => row.Properties.Values.OfType<string>().Any(text => text.Contains($"\"{pin}\"", StringComparison.Ordinal)));
    }

    private Task<string> MakeAsync() => Pins.MakeAsync(Given.School, Parent, Given.Audit(Given.Key, "pin-made"));

    private Task<CodeOutcome> TryAsync(string pin) => Pins.TryAsync(Given.School, Parent, pin);
}
