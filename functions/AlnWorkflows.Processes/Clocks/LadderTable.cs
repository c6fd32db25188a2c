using AlnWorkflows.Processes.Data;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>The ladder of every rule that has one, validated whole when it is read. Immutable.</summary>
public sealed class LadderTable
{
    private const string FileName = "ladders.json";

    private readonly Dictionary<string, Ladder> _byRule;

    private LadderTable(IReadOnlyList<Ladder> ladders) => _byRule = ladders.ToDictionary(ladder => ladder.Rule);

    public IReadOnlyCollection<Ladder> Ladders => _byRule.Values;

    /// <summary>The ladders shipped with this assembly.</summary>
    /// <exception cref="DataFileException">The file does not hold; names every entry and field.</exception>
    public static LadderTable LoadEmbedded(RuleTable rules) => Parse(FileName, DataFile.ReadEmbedded(FileName), rules);

    /// <inheritdoc cref="LoadEmbedded"/>
    public static LadderTable Parse(string file, string json, RuleTable rules) => new(DataFile.Parse<Ladder>(
        file, json, "id", (ladder, problems) => Check(ladder, rules, problems), (ladders, problems) =>
            problems.Require(ladders.DistinctBy(ladder => ladder.Rule).Count() == ladders.Count, "rule", "two ladders are for the same rule.")));

    /// <summary>The ladder of a rule's clocks.</summary>
    /// <exception cref="DeadlineException">The rule has no ladder.</exception>
    public Ladder For(string rule) => _byRule.GetValueOrDefault(rule) ??
        throw new DeadlineException($"The rule \"{rule}\" has no ladder. Add one to {FileName}.");

    private static void Check(Ladder ladder, RuleTable rules, DataProblems problems)
    {
        problems.RequireId(ladder.Id, "id");
        problems.RequireText(ladder.Basis, "basis");
        problems.Require(rules.Rules.Any(rule => rule.Id == ladder.Rule), "rule", $"\"{ladder.Rule}\" is no rule.");
        problems.Require(ladder.Rungs.Count > 0, "rungs", "is empty; name at least one rung.");
        problems.Require(ladder.Rungs.DistinctBy(rung => rung.Id).Count() == ladder.Rungs.Count, "rungs", "two rungs have the same id.");
        for (var i = 0; i < ladder.Rungs.Count; i++)
        {
            var rung = ladder.Rungs[i];
            problems.RequireId(rung.Id, $"rungs[{i}].id");
            problems.Require(
                (rung.Told.Count == 0) == (rung.Kind == RungKind.Choice),
                $"rungs[{i}].told", "must name who is told, and nobody where the kind is choice.");
            problems.Require(
                rung.InDigest is not { } listed || listed.All(role => role == Role.Coordinator && rung.Told.Contains(role)),
                $"rungs[{i}].inDigest", "may name only coordinator, and only where told does.");
        }
    }
}
