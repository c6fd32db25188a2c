using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Data;
using AlnWorkflows.Processes.Law;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Law;

public class LocalStepTableTests
{
    private const string Good = """
        [{
          "id": "visit", "name": { "cy": "Ymweld", "en": "Visit" }, "basis": { "cy": "arfer lleol; cwrteisi", "en": "local practice; courtesy" },
          "rule": "school-decide-and-idp",
          "period": { "length": 5, "unit": "schoolDays", "firstDay": "dayAfterTrigger", "rollForward": "notNeeded", "calendar": "school" },
          "authorities": ["cardiff"]
        }]
        """;

    [Fact]
    public void A_local_step_is_shown_only_where_its_authority_has_taken_it_up()
    {
        var table = LocalStepTable.Parse("local-steps.json", Good, Rules);

        Assert.Equal("visit", Assert.Single(table.For("cardiff", "school-decide-and-idp")).Id);
        Assert.Empty(table.For("swansea", "school-decide-and-idp"));
        Assert.Empty(table.For("cardiff", "review-12-months"));
    }

    [Fact]
    public void A_local_step_is_counted_from_the_start_of_the_clock_it_stands_beside()
    {
        var step = LocalStepTable.Parse("local-steps.json", Good, Rules).For("cardiff", "school-decide-and-idp").Single();
        var clock = ClockCalculator.Start(Decide, "broughtToAttention", Date("2025-10-22"), Cardiff);

        Assert.Equal(Date("2025-11-05"), ClockCalculator.LocalDate(step, clock, Cardiff));
        Assert.Throws<CalendarNeededException>(() => ClockCalculator.LocalDate(step, clock, null));
    }

    [Theory]
    [InlineData("local practice; courtesy", "the law", "entry 1 (visit), field basis: must begin with")]
    [InlineData("\"school-decide-and-idp\"", "\"lac-refer\"", "entry 1 (visit), field rule: \"lac-refer\" is no rule with a period.")]
    [InlineData("\"calendar\": \"school\"", "\"calendar\": \"none\"", "entry 1 (visit), field period.calendar: ")]
    public void A_step_that_could_be_taken_for_law_or_cannot_be_counted_is_refused(string good, string bad, string problem)
    {
        var error = Assert.Throws<DataFileException>(() => LocalStepTable.Parse("local-steps.json", Good.Replace(good, bad, StringComparison.Ordinal), Rules));

        Assert.StartsWith(problem, Assert.Single(error.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void No_shipped_step_is_shown_before_an_authority_takes_it_up() =>
        Assert.All(Rules.Rules, rule => Assert.All(Authorities.Authorities, authority =>
            Assert.Empty(LocalStepTable.LoadEmbedded(Rules).For(authority.Id, rule.Id))));
}
