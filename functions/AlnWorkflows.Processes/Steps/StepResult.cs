using System.Globalization;

namespace AlnWorkflows.Processes.Steps;

/// <summary>What an orchestration sees of an answer: who, when, and the codes that steer it. No words.</summary>
public sealed record StepResult(string StepId, bool IsAnswered, string? PersonId, DateOnly? HappenedOn, IReadOnlyDictionary<string, string> Codes)
{
    public string? this[string field] => Codes.GetValueOrDefault(field);

    public DateOnly? Date(string field) =>
        Codes.TryGetValue(field, out var value) ? DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
