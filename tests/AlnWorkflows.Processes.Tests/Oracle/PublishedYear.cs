namespace AlnWorkflows.Processes.Tests.Oracle;

/// <summary>The approved school term dates of Wales for 2025 to 2026.</summary>
internal static class PublishedYear
{
    public static OracleCalendar With(params DateOnly[] insetDays) => new()
    {
        FirstSchoolYear = 2025,
        LastSchoolYear = 2025,
        SchoolTerms = Terms,
        InsetDays = insetDays.ToHashSet(),
        FurtherEducationTerms = Terms,
    };

    private static OracleTerm[] Terms { get; } =
    [
        new(new(2025, 9, 1), new(2025, 12, 19), new(2025, 10, 27), new(2025, 10, 31)),
        new(new(2026, 1, 5), new(2026, 3, 27), new(2026, 2, 16), new(2026, 2, 20)),
        new(new(2026, 4, 13), new(2026, 7, 20), new(2026, 5, 25), new(2026, 5, 29)),
    ];
}
