using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Data;
using AlnWorkflows.Processes.Law;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Calendars;

public class AuthorityCalendarsTests
{
    private const string OneAuthority = """[{ "id": "powys", "revision": 1, "name": { "cy": "Powys", "en": "Powys" } }]""";

    [Fact]
    public void All_22_authorities_have_a_calendar_of_2025_26_and_2026_27()
    {
        Assert.Equal(22, Authorities.All.Count());
        Assert.All(Authorities.All, calendar => Assert.Equal([2025, 2026], calendar.Years.Select(year => year.StartYear)));
        Assert.Equal("Caerdydd", Authorities.Find("cardiff")!.Name.Cy);
        Assert.Null(Authorities.Find("cardif"));
    }

    [Fact]
    public void Only_authorities_whose_published_dates_were_read_are_marked_verified() =>
        Assert.Equal(
            ["anglesey", "blaenau-gwent", "bridgend", "caerphilly", "cardiff", "swansea"],
            Authorities.All.Where(calendar => Marks(calendar, 2025).All(mark => mark == Confidence.V)).Select(calendar => calendar.Id).Order());

    [Fact]
    public void The_others_have_the_same_dates_marked_unverified()
    {
        var powys = Authorities.Find("powys")!;

        Assert.All(Dates("2025-09-01", "2026-08-31"), date => Assert.Equal(Cardiff.Day(date).Kind, powys.Day(date).Kind));
        Assert.All(Marks(powys, 2025), mark => Assert.Equal(Confidence.U, mark));
    }

    [Fact]
    public void Every_date_of_2026_27_has_its_own_mark()
    {
        var secondary = Cardiff2026Bounds().Where(bound => bound.Confidence == Confidence.S).Select(bound => Iso(bound.Date));

        Assert.Equal(["2027-02-08", "2027-02-12", "2027-03-19", "2027-04-05"], secondary);
        Assert.DoesNotContain(Cardiff2026Bounds(), bound => bound.Confidence == Confidence.V);
        Assert.Equal(12, Cardiff2026Bounds().Count());
    }

    [Fact]
    public void A_fault_in_term_dates_is_reported_with_its_entry_and_field()
    {
        const string table = """
            [{ "schoolYear": "2027/28", "publishedFor": [{ "atBest": "V", "source": "", "authorities": ["powis"] }],
               "autumn": { "first": { "date": "2027-09-01", "confidence": "V" }, "halfTermFirst": { "date": "2027-10-25", "confidence": "V" },
                           "halfTermLast": { "date": "2027-10-29", "confidence": "V" }, "last": { "date": "2027-12-17", "confidence": "V" } },
               "spring": { "first": { "date": "2028-01-04", "confidence": "V" }, "halfTermFirst": { "date": "2028-02-14", "confidence": "V" },
                           "halfTermLast": { "date": "2028-02-18", "confidence": "V" }, "last": { "date": "2028-04-07", "confidence": "V" } },
               "summer": { "first": { "date": "2028-04-24", "confidence": "V" }, "halfTermFirst": { "date": "2028-05-29", "confidence": "V" },
                           "halfTermLast": { "date": "2028-06-02", "confidence": "V" }, "last": { "date": "2028-07-22", "confidence": "V" } } }]
            """;

        var error = Assert.Throws<DataFileException>(() => AuthorityCalendars.Parse(OneAuthority, table, BankHolidays.LoadEmbedded()));

        Assert.Equal(
            [
                "entry 1 (2027/28), field summer.last: 2028-07-22 is a Saturday.",
                "entry 1 (2027/28), field publishedFor.source: is empty; say where the dates were read.",
                "entry 1 (2027/28), field publishedFor.authorities: \"powis\" is not in local-authorities.json.",
            ],
            error.Problems);
    }

    [Theory]
    [InlineData("2025/27")]
    [InlineData("2025-26")]
    [InlineData("x")]
    public void What_is_not_a_school_year_is_refused_by_name(string year)
    {
        var error = Assert.Throws<DataFileException>(() => AuthorityCalendars.Parse(
            OneAuthority, $$"""[{ "schoolYear": "{{year}}", "publishedFor": [] }]""", BankHolidays.LoadEmbedded()));

        Assert.Contains($"entry 1 ({year})", error.Message, StringComparison.Ordinal);
        Assert.Contains("is not a school year; write it as 2025/26", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<TermBound> Cardiff2026Bounds() => Bounds(Cardiff, 2026).OrderBy(bound => bound.Date);

    private static IEnumerable<Confidence> Marks(SchoolCalendar calendar, int year) => Bounds(calendar, year).Select(bound => bound.Confidence);

    private static IEnumerable<TermBound> Bounds(SchoolCalendar calendar, int year) =>
        Dates($"{year}-09-01", $"{year + 1}-08-31").SelectMany(date => calendar.Day(date).RestsOn).Distinct();
}
