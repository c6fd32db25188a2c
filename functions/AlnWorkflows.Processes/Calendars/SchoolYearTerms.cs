using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>The three terms of one school year, as an authority or a school set them.</summary>
public sealed record SchoolYearTerms(SchoolYear SchoolYear, TermDates Autumn, TermDates Spring, TermDates Summer)
{
    /// <summary>The same dates, none marked better than this.</summary>
    public SchoolYearTerms AtBest(Confidence confidence) =>
        new(SchoolYear, Autumn.AtBest(confidence), Spring.AtBest(confidence), Summer.AtBest(confidence));

    /// <summary>What is wrong with the dates, each naming its field; empty where they make a school year.</summary>
    public IEnumerable<string> Problems()
    {
        if (SchoolYear.StartYear < BankHolidays.FirstYear)
            yield return $"field schoolYear: {SchoolYear} is before {new SchoolYear(BankHolidays.FirstYear)}, the first that can be laid out.";
        var inOrder = Dates().ToList();
        foreach (var (field, date) in inOrder)
        {
            if (!SchoolYear.Contains(date))
                yield return $"field {field}: {date:O} is not in the school year {SchoolYear}.";
            if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                yield return $"field {field}: {date:O} is a {date.DayOfWeek}.";
        }
        foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
            if (later.Date < earlier.Date || (later.Date == earlier.Date && !later.Field.EndsWith("halfTermLast", StringComparison.Ordinal)))
                yield return $"field {later.Field}: {later.Date:O} does not come after {earlier.Field} {earlier.Date:O}.";
    }

    private IEnumerable<(string Field, DateOnly Date)> Dates() =>
        Of("autumn", Autumn).Concat(Of("spring", Spring)).Concat(Of("summer", Summer));

    private static IEnumerable<(string Field, DateOnly Date)> Of(string term, TermDates dates) =>
    [
        ($"{term}.first", dates.First.Date),
        ($"{term}.halfTermFirst", dates.HalfTermFirst.Date),
        ($"{term}.halfTermLast", dates.HalfTermLast.Date),
        ($"{term}.last", dates.Last.Date),
    ];
}
