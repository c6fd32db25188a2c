namespace AlnWorkflows.Processes.Tests.Oracle;

/// <summary>
/// The days of one school and one further education institution, over whole years of 1 September to 31 August.
/// What the days were made from is kept beside them.
/// </summary>
internal sealed class OracleCalendar
{
    public required int FirstSchoolYear { get; init; }

    public required int LastSchoolYear { get; init; }

    public required IReadOnlyList<OracleTerm> SchoolTerms { get; init; }

    /// <summary>Learners do not attend on these days, staff do. They lie on weekdays of the terms and are no school days.</summary>
    public IReadOnlySet<DateOnly> InsetDays { get; init; } = new HashSet<DateOnly>();

    /// <summary>Weekdays of the terms on which the school was shut.</summary>
    public IReadOnlySet<DateOnly> Closures { get; init; } = new HashSet<DateOnly>();

    /// <summary>Days on which the school meets though they are no weekdays of a term.</summary>
    public IReadOnlySet<DateOnly> ExtraSchoolDays { get; init; } = new HashSet<DateOnly>();

    public IReadOnlyList<OracleTerm> FurtherEducationTerms { get; init; } = [];

    public DateOnly First => new(FirstSchoolYear, 9, 1);

    public DateOnly Last => new(LastSchoolYear + 1, 8, 31);

    /// <summary>Days with a school session (Education Act 1996 s.579(1)).</summary>
    public HashSet<DateOnly> SchoolDays()
    {
        var days = SchoolTerms.SelectMany(term => term.Weekdays()).ToHashSet();
        days.ExceptWith(InsetDays);
        days.ExceptWith(Closures);
        days.UnionWith(ExtraSchoolDays);
        return days;
    }

    /// <summary>Days on which the institution teaches (ALN (Wales) Regulations 2021 reg 13(4)).</summary>
    public HashSet<DateOnly> TermTimeDays() => FurtherEducationTerms.SelectMany(term => term.Weekdays()).ToHashSet();
}
