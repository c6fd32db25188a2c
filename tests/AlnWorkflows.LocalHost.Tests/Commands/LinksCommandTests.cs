using AlnWorkflows.LocalHost.Commands;
using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.LocalHost.Tests.Commands;

public sealed class LinksCommandTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_rotated_key_signs_from_then_on_and_a_withdrawn_one_opens_nothing()
    {
        var storage = new Dictionary<string, string> { ["AlnWorkflows:Storage"] = azurite.Server.NewAccount() };

        await using var first = await HostProcess.RunAsync(["links", "keys"], storage);
        var made = Assert.Single(first.Output).Split("  ");
        Assert.Equal("signs", made[^1]);

        await using var rotated = await HostProcess.RunAsync(["links", "rotate-key"], storage);
        Assert.Equal(["opens", "signs"], rotated.Output.Select(line => line.Split("  ")[^1]));

        await using var withdrawn = await HostProcess.RunAsync(["links", "withdraw-key", made[0]], storage);
        Assert.Equal(0, withdrawn.ExitCode);
        Assert.StartsWith("withdrawn ", withdrawn.Output[0].Split("  ")[^1], StringComparison.Ordinal);
        Assert.EndsWith("signs", withdrawn.Output[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rotate")]
    [InlineData("withdraw-key")]
    [InlineData("withdraw-key", "--AlnWorkflows:Storage=x")]
    public async Task What_is_not_understood_is_answered_with_the_usage_and_touches_no_storage(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());

        Assert.Equal(2, await LinksCommand.RunAsync(args, output, error));

        Assert.StartsWith("Usage: links keys | rotate-key | withdraw-key <id>", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }
}
