using AlnWorkflows.Processes.Data;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Tests.Clocks;

namespace AlnWorkflows.Processes.Tests.Law;

public class RuleTableTests
{
    private const string Good = """
        {
          "id": "a-rule", "version": 1, "name": { "cy": "enw", "en": "name" }, "owedBy": { "cy": "corff", "en": "body" },
          "periodOf": "body", "anchors": [{ "event": "started", "description": { "cy": "dechrau", "en": "start" } }],
          "period": { "length": 35, "unit": "schoolDays", "firstDay": "dayAfterTrigger", "rollForward": "notNeeded", "calendar": "school" },
          "exceptions": [], "stoppedBy": [{ "event": "done", "description": { "cy": "diwedd", "en": "end" } }], "told": [],
          "citation": { "cy": "Deddf", "en": "Act" }, "confidence": "V", "effectiveFrom": "2021-09-01", "effectiveTo": null
        }
        """;

    [Fact]
    public void The_shipped_rules_carry_their_words_source_and_mark()
    {
        Assert.Equal("Penderfynu a oes gan y dysgwr ADY", Shipped.Decide.Name.Cy);
        Assert.Equal("Review the IDP", Shipped.Review.Name.En);
        Assert.Equal((35, PeriodUnit.SchoolDays, Confidence.S), (Shipped.Decide.Period!.Length, Shipped.Decide.Period.Unit, Shipped.Decide.Confidence));
        Assert.Equal((12, PeriodUnit.CalendarMonths, Confidence.V), (Shipped.Review.Period!.Length, Shipped.Review.Period.Unit, Shipped.Review.Confidence));
        Assert.Contains("circumstances beyond its control", Shipped.Decide.Exceptions.Single().En, StringComparison.Ordinal);
        Assert.Empty(Shipped.Review.Exceptions);
    }

    [Theory]
    [InlineData("\"length\": 35", "\"length\": 0", "entry 1 (a-rule), field period.length: must be at least 1, is 0.")]
    [InlineData("\"length\": 35", "\"length\": \"x\"", "entry 1 (a-rule), field period.length: ")]
    [InlineData("\"unit\": \"schoolDays\"", "\"unit\": \"fortnights\"", "entry 1 (a-rule), field period.unit: ")]
    [InlineData("\"length\": 35,", "", "entry 1 (a-rule), field period: JSON deserialization for type 'AlnWorkflows.Processes.Law.Period' was missing required properties including: 'length'.")]
    [InlineData("\"length\": 35", "\"lenght\": 35, \"length\": 35", "entry 1 (a-rule), field period.lenght: ")]
    [InlineData("\"calendar\": \"school\"", "\"calendar\": \"none\"", "entry 1 (a-rule), field period.calendar: None does not belong to the unit SchoolDays.")]
    [InlineData("\"firstDay\": \"dayAfterTrigger\"", "\"firstDay\": \"open\"", "entry 1 (a-rule), field period.firstDay: open is only for a family's period.")]
    [InlineData("\"rollForward\": \"notNeeded\"", "\"rollForward\": \"none\"", "entry 1 (a-rule), field period.rollForward: must be notNeeded")]
    [InlineData("\"told\": []", "\"told\": [], \"withoutPeriod\": { \"cy\": \"ar unwaith\", \"en\": \"at once\" }", "entry 1 (a-rule), field period: must be given, or withoutPeriod in its place")]
    [InlineData("\"calendar\": \"school\"", "\"calendar\": \"school\", \"fromDelivery\": true", "entry 1 (a-rule), field period.fromDelivery: ")]
    [InlineData("\"cy\": \"enw\"", "\"cy\": \"enw & enw\"", "entry 1 (a-rule), field name.cy: has an ampersand")]
    [InlineData("\"en\": \"Act\"", "\"en\": \" \"", "entry 1 (a-rule), field citation.en: is empty")]
    [InlineData("\"effectiveTo\": null", "\"effectiveTo\": \"2020-01-01\"", "entry 1 (a-rule), field effectiveTo: ")]
    [InlineData("\"a-rule\"", "\"A rule\"", "entry 1 (A rule), field id: ")]
    public void A_fault_in_a_rule_is_reported_with_its_entry_and_field(string good, string bad, string problem)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);

        var error = Assert.Throws<DataFileException>(() => RuleTable.Parse("rules.json", $"[{Good.Replace(good, bad, StringComparison.Ordinal)}]"));

        Assert.StartsWith(problem, Assert.Single(error.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_the_file_is_reported_at_once()
    {
        var bad = Good.Replace("\"length\": 35", "\"length\": 0", StringComparison.Ordinal);

        var error = Assert.Throws<DataFileException>(() => RuleTable.Parse("rules.json", $"[{bad},{bad.Replace("a-rule", "b-rule", StringComparison.Ordinal)}]"));

        Assert.Equal(2, error.Problems.Count);
        Assert.Contains("rules.json has 2 problem(s): entry 1 (a-rule), field period.length", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_in_force_on_one_day_are_refused()
    {
        var second = Good.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal);

        var error = Assert.Throws<DataFileException>(() => RuleTable.Parse("rules.json", $"[{Good},{second}]"));

        Assert.Contains("two versions of a-rule are in force on the same day", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_begins_under_the_version_in_force_on_its_first_day_and_a_clock_finds_its_own_again()
    {
        var first = Good.Replace("\"effectiveTo\": null", "\"effectiveTo\": \"2026-08-31\"", StringComparison.Ordinal);
        var second = Good.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal).Replace("2021-09-01", "2026-09-01", StringComparison.Ordinal);
        var table = RuleTable.Parse("rules.json", $"[{first},{second}]");

        Assert.Equal(1, table.InForce("a-rule", new(2026, 8, 31)).Version);
        Assert.Equal(2, table.InForce("a-rule", new(2026, 9, 1)).Version);
        Assert.Equal(1, table.Version("a-rule", 1).Version);
        Assert.Throws<RuleNotInForceException>(() => table.InForce("a-rule", new(2021, 8, 31)));
        Assert.Throws<UnknownRuleException>(() => table.Version("a-rule", 3));
    }

    [Fact]
    public void An_unknown_rule_is_an_error_that_lists_the_known()
    {
        var error = Assert.Throws<UnknownRuleException>(() => Shipped.Rules.InForce("nope", new(2026, 1, 1)));

        Assert.StartsWith("No rule is called \"nope\". Give one of: school-decide-and-idp, school-idp-on-direction, ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_a_list_is_refused() =>
        Assert.Throws<DataFileException>(() => RuleTable.Parse("rules.json", "{"));

    [Fact]
    public void Every_text_of_the_shipped_rules_is_in_both_languages_with_typographic_apostrophes()
    {
        var texts = Shipped.Rules.Rules.SelectMany(rule => RuleTexts.Of(rule).Select(text => (rule.Id, text.Field, text.Text))).ToList();

        Assert.All(texts, text => Assert.NotEqual(text.Text.Cy, text.Text.En));
        Assert.All(texts, text => Assert.DoesNotContain('\'', text.Text.Cy + text.Text.En));
    }

    [Fact]
    public void Every_rule_of_a_duty_says_whom_to_tell_or_is_kept_by_doing()
    {
        Assert.All(Shipped.Rules.Rules, rule => Assert.True(rule.Told.Count > 0 || rule.Id is "interim-alp" or "cease-automatic" or "cease-standstill-school" or "cease-standstill-fei-la", rule.Id));
        Assert.Equal(Shipped.Rules.Rules.Count, Shipped.Rules.Rules.Select(rule => rule.Id).Distinct().Count());
    }
}
