using AlnWorkflows.Processes.Data;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>The calendars of the 22 Welsh local authorities, as far as their term dates are known. Immutable.</summary>
public sealed class AuthorityCalendars
{
    private const string AuthoritiesFile = "local-authorities.json";
    private const string TermDatesFile = "term-dates.json";

    private readonly Dictionary<string, SchoolCalendar> _byId;

    private AuthorityCalendars(IReadOnlyList<LocalAuthority> authorities, IReadOnlyList<TermDatesTable> tables, BankHolidays bankHolidays)
    {
        Authorities = authorities;
        _byId = authorities.ToDictionary(
            authority => authority.Id,
            authority => SchoolCalendar.FromTerms(
                authority.Id, authority.Name, authority.Revision,
                tables.Select(table => table.For(authority.Id)).OfType<SchoolYearTerms>(), bankHolidays));
    }

    public IReadOnlyList<LocalAuthority> Authorities { get; }

    public IEnumerable<SchoolCalendar> All => _byId.Values;

    /// <summary>The calendars shipped with this assembly.</summary>
    /// <exception cref="DataFileException">A file does not hold; names every entry and field.</exception>
    public static AuthorityCalendars LoadEmbedded() => Parse(
        DataFile.ReadEmbedded(AuthoritiesFile), DataFile.ReadEmbedded(TermDatesFile), BankHolidays.LoadEmbedded());

    /// <inheritdoc cref="LoadEmbedded"/>
    public static AuthorityCalendars Parse(string authoritiesJson, string termDatesJson, BankHolidays bankHolidays)
    {
        var authorities = DataFile.Parse<LocalAuthority>(AuthoritiesFile, authoritiesJson, "id", CheckAuthority, (all, problems) =>
            problems.Require(all.DistinctBy(authority => authority.Id).Count() == all.Count, "id", "stands twice."));
        var known = authorities.Select(authority => authority.Id).ToHashSet();
        var tables = DataFile.Parse<TermDatesTable>(
            TermDatesFile, termDatesJson, "schoolYear", (table, problems) => CheckTable(table, known, problems), CheckTogether);
        return new AuthorityCalendars(authorities, tables, bankHolidays);
    }

    /// <summary>The calendar with this id, or null.</summary>
    public SchoolCalendar? Find(string id) => _byId.GetValueOrDefault(id);

    private static void CheckAuthority(LocalAuthority authority, DataProblems problems)
    {
        problems.RequireId(authority.Id, "id");
        problems.RequireText(authority.Name, "name");
        problems.Require(authority.Revision >= 1, "revision", $"must be at least 1, is {authority.Revision}.");
    }

    private static void CheckTable(TermDatesTable table, HashSet<string> known, DataProblems problems)
    {
        foreach (var problem in table.Terms.Problems())
            problems.AddWithField(problem);
        foreach (var published in table.PublishedFor)
        {
            problems.Require(!string.IsNullOrWhiteSpace(published.Source), "publishedFor.source", "is empty; say where the dates were read.");
            foreach (var id in published.Authorities.Where(id => !known.Contains(id)))
                problems.Add("publishedFor.authorities", $"\"{id}\" is not in {AuthoritiesFile}.");
        }
    }

    private static void CheckTogether(IReadOnlyList<TermDatesTable> tables, DataProblems problems)
    {
        var twice = tables
            .SelectMany(table => table.PublishedFor.SelectMany(published => published.Authorities).Select(id => (table.SchoolYear, id)))
            .GroupBy(dates => dates).Where(same => same.Count() > 1);
        foreach (var (year, id) in twice.Select(same => same.Key))
            problems.Add("publishedFor.authorities", $"\"{id}\" stands twice for {year}.");
    }
}
