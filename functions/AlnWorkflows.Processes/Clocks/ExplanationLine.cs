using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Clocks;

/// <summary>One line of an explanation: the words, and the same as data.</summary>
/// <param name="From">First day of the run the line is about, inclusive; null where it is about no day.</param>
/// <param name="To">Last day of the run, inclusive.</param>
/// <param name="Count">How many units the run added to the count; 0 unless <see cref="ExplanationKind.Counted"/>.</param>
public sealed record ExplanationLine(
    ExplanationKind Kind, DateOnly? From, DateOnly? To, int Count, BilingualText Text)
{
    /// <summary>A line about one day, or about none.</summary>
    internal static ExplanationLine Of(ExplanationKind kind, DateOnly? date, BilingualText text) => new(kind, date, date, 0, text);
}
