namespace AlnWorkflows.Processes.Tests.Oracle;

/// <summary>A term with the half-term in it; all four days are inclusive.</summary>
internal sealed record OracleTerm(DateOnly First, DateOnly Last, DateOnly HalfTermFirst, DateOnly HalfTermLast)
{
    /// <summary>Monday to Friday of the term, without the half-term and without bank holidays.</summary>
    public IEnumerable<DateOnly> Weekdays()
    {
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            var inHalfTerm = day >= HalfTermFirst && day <= HalfTermLast;
            if (!inHalfTerm && OracleWorkingDays.Includes(day))
                yield return day;
        }
    }
}
