using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records;

/// <summary>The folded terms a case is found by: whole name from either end, and reference.</summary>
internal static class CaseSearch
{
    public static IReadOnlyList<string> Terms(CaseSummary summary) =>
    [
        .. new[]
        {
            $"{summary.LearnerSurname} {summary.LearnerFirstName}",
            $"{summary.LearnerFirstName} {summary.LearnerSurname}",
            summary.Reference,
        }
        .Select(text => RecordKeys.Term(Folding.Fold(text)))
        .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether a case that several terms find is listed under this one, so that no list has it twice.</summary>
    public static bool IsFirstHit(string term, CaseSummary summary, string folded)
    {
        var prefix = RecordKeys.Term(folded);
        return term == Terms(summary).Where(other => other.StartsWith(prefix, StringComparison.Ordinal)).Min(StringComparer.Ordinal);
    }
}
