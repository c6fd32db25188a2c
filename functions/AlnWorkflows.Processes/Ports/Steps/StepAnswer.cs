namespace AlnWorkflows.Processes.Ports;

/// <summary>What a person answered. Values are the form's fields, by name, already checked.</summary>
/// <param name="HappenedOn">London date of the fact, as the person gave it, else the day it was recorded.</param>
public sealed record StepAnswer(string PersonId, DateOnly HappenedOn, DateTimeOffset RecordedAt, IReadOnlyDictionary<string, string> Values)
{
    public string? this[string field] => Values.GetValueOrDefault(field);
}
