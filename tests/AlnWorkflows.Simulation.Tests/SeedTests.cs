using AlnWorkflows.Simulation.Running;
using AlnWorkflows.Simulation.Scenarios;
using AlnWorkflows.Simulation.Storage;

namespace AlnWorkflows.Simulation.Tests;

public sealed class SeedTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("Family")]
    [InlineData("Pauses")]
    [InlineData("DecideAln")]
    [InlineData("Review")]
    public void The_same_seed_leads_to_the_same_calls_in_the_same_order(string? scenario)
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var (first, second) = (Run(seed, scenario), Run(seed, scenario));
            Assert.NotEmpty(first.Trace);
            Assert.Equal(first.Trace, second.Trace);
            Assert.Equal(first.Violations, second.Violations);
        }
    }

    [Fact]
    public void Different_seeds_lead_to_different_worlds() =>
        Assert.Equal(10, Enumerable.Range(1, 10).Select(seed => string.Join('\n', Run(seed, "Race").Trace)).Distinct().Count());

    [Fact]
    public void Seeds_choose_every_scenario_and_let_several_share_a_world()
    {
        var drawn = Enumerable.Range(1, 2000).Select(seed => Shipped.Catalogue.Draw(new Random(seed))).ToList();
        Assert.Equal(Shipped.Catalogue.Names.Order(), drawn.SelectMany(scenarios => scenarios.Select(scenario => scenario.Name)).Distinct().Order());
        Assert.Contains(drawn, scenarios => scenarios.Count == 3);
        Assert.All(drawn, scenarios => Assert.True(scenarios.Count == 1 || !scenarios.Any(scenario => scenario.IsAlone)));
    }

    [Theory]
    [InlineData(Sabotage.Etag)]
    [InlineData(Sabotage.Ack)]
    [InlineData(Sabotage.Claim)]
    public void A_rule_that_is_broken_on_purpose_is_noticed(Sabotage sabotage) =>
        Assert.Contains(Enumerable.Range(1, 200), seed => SeedWorld.Run(seed, new SeedOptions(null, sabotage), Shipped.Catalogue).IsViolated);

    [Fact]
    public void Mails_are_lost_sent_twice_and_reported_as_undelivered()
    {
        var seeds = Enumerable.Range(1, 40).Select(seed => SeedWorld.Run(seed, new SeedOptions("DecideAln"), Shipped.Catalogue)).ToList();
        Assert.All(seeds, seed => Assert.Empty(seed.Violations));
        foreach (var what in new[] { "mails handed over", "second copies, each after an unknown outcome", "mails reported as not delivered" })
            Assert.True(seeds.Sum(seed => seed.Counts.GetValueOrDefault(what)) > 0, $"No {what}.");
    }

    [Fact]
    public void A_scenario_whose_promise_is_broken_says_so_and_names_its_seed()
    {
        var result = SeedWorld.Run(7, new SeedOptions("Broken"), new ScenarioCatalogue().Add<BrokenScenario>());
        Assert.Equal(7, result.Seed);
        Assert.Equal("what never holds", Assert.Single(result.Violations));
    }

    [Fact]
    public void A_name_that_no_scenario_has_is_refused_with_the_names_there_are() =>
        Assert.Contains("Race", Assert.Throws<KeyNotFoundException>(() => Shipped.Catalogue.Create("Nothing")).Message, StringComparison.Ordinal);

    private static SeedResult Run(int seed, string? scenario) =>
        SeedWorld.Run(seed, new SeedOptions(scenario, IsTraced: true), Shipped.Catalogue);
}
