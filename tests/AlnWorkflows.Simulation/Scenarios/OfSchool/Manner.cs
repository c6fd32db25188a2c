using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Simulation.Scenarios.OfSchool;

/// <summary>How people at a school answer: how readily each step, and what they lean to.</summary>
/// <param name="Shyness">By type of step: one in how many times it is come upon it is answered. A task is at once, an offer
/// one time in six.</param>
/// <param name="Leanings">By type of step and field, as <c>type.field</c>: the values that are chosen from.</param>
internal sealed record Manner(IReadOnlyDictionary<string, int> Shyness, IReadOnlyDictionary<string, string[]> Leanings)
{
    private const int ShynessOfOffers = 6;

    public static Manner Usual { get; } = new(new Dictionary<string, int>(), new Dictionary<string, string[]>());

    public int ShynessOf(Step step) => Shyness.TryGetValue(step.Type, out var shyness) ? shyness : step.Kind == StepKind.Offer ? ShynessOfOffers : 1;

    public IReadOnlyList<string> ChoicesOf(string type, FormField field)
    {
        List<string> options = [.. (field.Options ?? []).Select(option => option.Value)];
        return Leanings.TryGetValue($"{type}.{field.Name}", out var leaning) && leaning.Where(options.Contains).ToList() is { Count: > 0 } leant ? leant : options;
    }
}
