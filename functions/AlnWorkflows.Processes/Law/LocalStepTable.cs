using AlnWorkflows.Processes.Data;

namespace AlnWorkflows.Processes.Law;

/// <summary>The local steps that authorities may take up, validated whole when they are read. Immutable.</summary>
public sealed class LocalStepTable
{
    private const string FileName = "local-steps.json";

    private readonly IReadOnlyList<LocalStep> _steps;

    private LocalStepTable(IReadOnlyList<LocalStep> steps) => _steps = steps;

    /// <summary>The steps shipped with this assembly.</summary>
    /// <exception cref="DataFileException">The file does not hold; names every entry and field.</exception>
    public static LocalStepTable LoadEmbedded(RuleTable rules) => Parse(FileName, DataFile.ReadEmbedded(FileName), rules);

    /// <inheritdoc cref="LoadEmbedded"/>
    public static LocalStepTable Parse(string file, string json, RuleTable rules) => new(DataFile.Parse<LocalStep>(
        file, json, "id", (step, problems) => Check(step, rules, problems), (steps, problems) =>
            problems.Require(steps.DistinctBy(step => step.Id).Count() == steps.Count, "id", "two steps have the same id.")));

    /// <summary>What an authority has taken up beside a rule.</summary>
    public IEnumerable<LocalStep> For(string authorityId, string ruleId) =>
        _steps.Where(step => step.Rule == ruleId && step.Authorities.Contains(authorityId));

    private static void Check(LocalStep step, RuleTable rules, DataProblems problems)
    {
        problems.RequireId(step.Id, "id");
        problems.RequireText(step.Name, "name");
        problems.RequireText(step.Basis, "basis");
        problems.Require(
            step.Basis is { Cy: { } cy, En: { } en } && cy.StartsWith("arfer lleol", StringComparison.Ordinal) && en.StartsWith("local practice", StringComparison.Ordinal),
            "basis", "must begin with \"arfer lleol\" and \"local practice\", so that nobody takes the step for law.");
        problems.Require(
            rules.Rules.Any(rule => rule.Id == step.Rule && rule.Period is not null), "rule", $"\"{step.Rule}\" is no rule with a period.");
        PeriodChecks.Check(step.Period, problems);
        for (var i = 0; i < step.Authorities.Count; i++)
            problems.RequireId(step.Authorities[i], $"authorities[{i}]");
    }
}
