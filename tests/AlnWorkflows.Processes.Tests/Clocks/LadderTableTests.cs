using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Data;
using AlnWorkflows.Processes.Law;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Clocks;

public class LadderTableTests
{
    [Fact]
    public void Every_shipped_ladder_is_marked_as_local_practice() =>
        Assert.All(Ladders.Ladders, ladder => Assert.StartsWith("local practice", ladder.Basis.En, StringComparison.Ordinal));

    [Fact]
    public void A_rule_without_a_ladder_is_an_error() => Assert.Throws<DeadlineException>(() => Ladders.For("appeal"));

    [Fact]
    public void Every_fault_of_a_ladder_is_reported_at_once_with_its_entry_and_field()
    {
        const string json = """
            [{ "id": "x", "rule": "no-such-rule", "basis": { "cy": "", "en": "practice" }, "rungs": [
              { "id": "a", "kind": "reminder", "day": { "from": "trigger", "add": 1, "in": "weeks" }, "told": [] },
              { "id": "a", "kind": "choice", "day": { "from": "safeBy", "add": 1, "in": "weeks" }, "told": [] } ] }]
            """;

        var error = Assert.Throws<DataFileException>(() => LadderTable.Parse("ladders.json", json, Rules));

        Assert.Equal(
            [
                "entry 1 (x), field basis.cy: is empty; write it in Welsh.",
                "entry 1 (x), field rule: \"no-such-rule\" is no rule.",
                "entry 1 (x), field rungs: two rungs have the same id.",
                "entry 1 (x), field rungs[0].told: must name who is told, and nobody where the kind is choice.",
            ],
            error.Problems);
    }
}
