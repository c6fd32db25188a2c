using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Processes.Tests.Clocks;

/// <summary>The data the product ships, and a school laid over it.</summary>
internal static class Shipped
{
    public static RuleTable Rules { get; } = RuleTable.LoadEmbedded();

    public static AuthorityCalendars Authorities { get; } = AuthorityCalendars.LoadEmbedded();

    public static LadderTable Ladders { get; } = LadderTable.LoadEmbedded(Rules);

    public static SchoolCalendar Cardiff { get; } = Authorities.Find("cardiff")!;

    public static Rule Decide { get; } = Rules.Version("school-decide-and-idp", 1);

    public static Rule Review { get; } = Rules.Version("review-12-months", 1);

    public static SchoolCalendar School(IEnumerable<DateOnly>? insetDays = null, IEnumerable<DateOnly>? closures = null) =>
        Cardiff.With(new SchoolOverlay(
            "ysgol-y-bryn",
            BilingualText.Same("Ysgol y Bryn"),
            3,
            [],
            [.. insetDays ?? []],
            [.. (closures ?? []).Select(date => new SchoolClosure(date, new BilingualText("eira", "snow")))]));

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    public static IEnumerable<DateOnly> Dates(string first, string last)
    {
        for (var date = Date(first); date <= Date(last); date = date.AddDays(1))
            yield return date;
    }
}
