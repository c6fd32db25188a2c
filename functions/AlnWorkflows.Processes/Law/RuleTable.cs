using AlnWorkflows.Processes.Data;

namespace AlnWorkflows.Processes.Law;

/// <summary>Every time limit the product knows, validated whole when it is read. Immutable.</summary>
public sealed class RuleTable
{
    private const string FileName = "rules.json";

    private readonly ILookup<string, Rule> _versions;

    private RuleTable(IReadOnlyList<Rule> rules) => (Rules, _versions) = (rules, rules.ToLookup(rule => rule.Id));

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The table shipped with this assembly.</summary>
    /// <exception cref="DataFileException">The table does not hold; names every entry and field.</exception>
    public static RuleTable LoadEmbedded() => Parse(FileName, DataFile.ReadEmbedded(FileName));

    /// <inheritdoc cref="LoadEmbedded"/>
    public static RuleTable Parse(string file, string json) =>
        new(DataFile.Parse<Rule>(file, json, "id", RuleChecks.Check, RuleChecks.CheckTogether));

    /// <summary>The version a period that starts on this London date begins under.</summary>
    /// <exception cref="UnknownRuleException">No rule has this id.</exception>
    /// <exception cref="RuleNotInForceException">None of its versions was in force that day.</exception>
    public Rule InForce(string id, DateOnly date)
    {
        if (!_versions.Contains(id))
            throw new UnknownRuleException(id, _versions.Select(versions => versions.Key));
        return _versions[id].FirstOrDefault(rule => rule.IsInForceOn(date))
            ?? throw new RuleNotInForceException(id, date, _versions[id].Min(rule => rule.EffectiveFrom));
    }

    /// <summary>The version a stored clock began under.</summary>
    /// <exception cref="UnknownRuleException">The table has no such version.</exception>
    public Rule Version(string id, int version) =>
        _versions[id].FirstOrDefault(rule => rule.Version == version)
        ?? throw new UnknownRuleException($"{id} version {version}", Rules.Select(rule => $"{rule.Id} version {rule.Version}"));
}
