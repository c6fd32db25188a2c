namespace AlnWorkflows.Processes.Calendars;

/// <summary>One school year's dates as several authorities share them.</summary>
internal sealed record TermDatesTable(
    SchoolYear SchoolYear,
    IReadOnlyList<TermDatesPublication> PublishedFor,
    TermDates Autumn,
    TermDates Spring,
    TermDates Summer)
{
    public SchoolYearTerms Terms => new(SchoolYear, Autumn, Spring, Summer);

    public SchoolYearTerms? For(string authority) =>
        PublishedFor.FirstOrDefault(published => published.Authorities.Contains(authority)) is { } published
            ? Terms.AtBest(published.AtBest)
            : null;
}
