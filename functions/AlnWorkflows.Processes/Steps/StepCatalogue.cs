namespace AlnWorkflows.Processes.Steps;

/// <summary>Every type of step the service knows.</summary>
public sealed class StepCatalogue(IEnumerable<StepDefinition> definitions)
{
    private readonly Dictionary<string, StepDefinition> byType = definitions.ToDictionary(definition => definition.Type, StringComparer.Ordinal);

    public IReadOnlyCollection<StepDefinition> All => byType.Values;

    /// <exception cref="KeyNotFoundException">No process defines that type.</exception>
    public StepDefinition Of(string type) => byType.TryGetValue(type, out var definition)
        ? definition
        : throw new KeyNotFoundException($"No step is of type '{type}'. Known: {string.Join(", ", byType.Keys.Order(StringComparer.Ordinal))}.");
}
