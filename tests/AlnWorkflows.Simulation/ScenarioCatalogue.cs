namespace AlnWorkflows.Simulation;

/// <summary>The scenarios that seeds are run over.</summary>
public sealed class ScenarioCatalogue
{
    private const int MostTogether = 3;
    private readonly List<(Func<Scenario> Create, string Name, int Weight, bool IsAlone)> scenarios = [];

    public IEnumerable<string> Names => scenarios.Select(scenario => scenario.Name);

    /// <param name="weight">How often seeds choose it, beside the others.</param>
    public ScenarioCatalogue Add<TScenario>(int weight = 1)
        where TScenario : Scenario, new()
    {
        var example = new TScenario();
        scenarios.Add((() => new TScenario(), example.Name, weight, example.IsAlone));
        return this;
    }

    /// <exception cref="KeyNotFoundException">No scenario has that name.</exception>
    public Scenario Create(string name) =>
        scenarios.Find(scenario => string.Equals(scenario.Name, name, StringComparison.OrdinalIgnoreCase)) is { Create: { } create }
            ? create()
            : throw new KeyNotFoundException($"No scenario is called '{name}'. Known: {string.Join(", ", Names)}.");

    /// <summary>One that needs a world of its own, or up to three that share one.</summary>
    internal IReadOnlyList<Scenario> Draw(Random random)
    {
        var drawn = new List<(Func<Scenario> Create, string Name, int Weight, bool IsAlone)>();
        var number = random.Next(1, MostTogether + 1);
        while (drawn.Count < number)
        {
            var next = DrawOne(random);
            if (next.IsAlone && drawn.Count == 0)
                return [next.Create()];
            if (!next.IsAlone && !drawn.Contains(next))
                drawn.Add(next);
            else
                number--;
        }

        return [.. drawn.Select(scenario => scenario.Create())];
    }

    private (Func<Scenario> Create, string Name, int Weight, bool IsAlone) DrawOne(Random random)
    {
        var place = random.Next(scenarios.Sum(scenario => scenario.Weight));
        return scenarios.First(scenario => (place -= scenario.Weight) < 0);
    }
}
