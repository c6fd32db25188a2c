using System.Net;
using System.Text.Json.Nodes;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Pages.Tests;

public sealed class RuleChangeTests
{
    private const string Path = $"/schools/{Seed.School}/rules";

    [Fact]
    public async Task An_administrator_sees_from_which_dates_to_which_and_moves_the_duties()
    {
        await using var site = await PagesSite.StartAsync(rules: Shorter());
        await Journeys.StartCaseAsync(await site.SignedInAsync(Seed.Alnco));
        site.Time.Advance(TimeSpan.FromDays(20));
        await site.SettleAsync();
        var administrator = await site.SignedInAsync(Seed.Administrator);

        await administrator.GetAsync($"{Path}?lang=en");
        Assert.Contains("10 November 2025 → 3 November 2025", administrator.Words, StringComparison.Ordinal);
        await administrator.SubmitAsync(_ => { });
        Assert.Contains("The duties are being moved.", administrator.Words, StringComparison.Ordinal);
        await site.SettleAsync();
        await administrator.GetAsync($"{Path}?lang=en");
        Assert.Contains("Every open duty runs under the version in force.", administrator.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_after_the_preview_has_changed_asks_for_a_new_one()
    {
        await using var site = await PagesSite.StartAsync(rules: Shorter());
        await Journeys.StartCaseAsync(await site.SignedInAsync(Seed.Alnco));
        site.Time.Advance(TimeSpan.FromDays(20));
        await site.SettleAsync();
        var administrator = await site.SignedInAsync(Seed.Administrator);
        await administrator.GetAsync(Path);

        await administrator.SubmitAsync(fields => fields["previewed"] = "another");

        Assert.Equal(HttpStatusCode.Conflict, administrator.Status);
    }

    [Fact]
    public async Task Nobody_else_moves_duties()
    {
        await using var site = await PagesSite.StartAsync();
        var alnco = await site.SignedInAsync(Seed.Alnco);

        await alnco.GetAsync(Path);

        Assert.Equal(HttpStatusCode.Forbidden, alnco.Status);
    }

    private static RuleTable Shorter()
    {
        using var shipped = typeof(RuleTable).Assembly.GetManifestResourceStream("rules.json")!;
        var rules = JsonNode.Parse(shipped)!.AsArray();
        var first = rules.First(rule => (string)rule!["id"]! == "school-decide-and-idp")!;
        var second = first.DeepClone();
        first["effectiveTo"] = "2025-09-30";
        second["version"] = 2;
        second["effectiveFrom"] = "2025-10-01";
        second["period"]!["length"] = 30;
        rules.Add(second);
        return RuleTable.Parse("rules.json", rules.ToJsonString());
    }
}
