using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.LocalHost.Commands;

/// <summary>
/// <c>clock &lt;rule&gt; &lt;date&gt; [--calendar &lt;id&gt;] [--json]</c>: both dates of a time limit and why they are
/// what they are. An error is one line on standard error and exit code 2.
/// </summary>
public static class ClockCommand
{
    private const string Usage = "Usage: clock <rule> <date> [--calendar <id>] [--json]";

    internal static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<Confidence>(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <param name="args">What follows the word <c>clock</c>.</param>
    /// <param name="schools">Calendars of schools, known beside those of the local authorities.</param>
    /// <returns>The exit code: 0, or 2 where something was wrong with what was asked.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error, params IReadOnlyList<SchoolCalendar> schools)
    {
        try
        {
            var arguments = CommandArguments.Parse(args, Usage);
            var (ruleId, start) = Asked(arguments);
            var rule = RuleTable.LoadEmbedded().InForce(ruleId, start);
            var calendar = rule.RequirePeriod().NeedsCalendar ? arguments.FindCalendar(schools) : null;
            var reading = ClockCalculator.Read(rule, start, calendar);
            output.WriteLine(arguments.AsJson ? AsJson(reading) : AsText(rule, reading));
            return 0;
        }
        catch (DeadlineException e)
        {
            error.WriteLine(e.Message.ReplaceLineEndings(" "));
            return 2;
        }
    }

    private static (string Rule, DateOnly Start) Asked(CommandArguments arguments) => arguments.Positional is [var rule, var date]
        ? (rule, ParseDate(date))
        : throw new DeadlineException($"A rule and a date are needed, {arguments.Positional.Count} value(s) were given. {Usage}");

    private static DateOnly ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new DeadlineException($"\"{text}\" is not a date. Give it as year-month-day, such as 2025-09-15.");

    private static string AsJson(ClockReading reading) => JsonSerializer.Serialize(
        new
        {
            Rule = reading.Clock.RuleId,
            reading.Clock.RuleVersion,
            Start = reading.Clock.AnchorDate,
            reading.SafeBy,
            reading.LegalLatest,
            Calendar = reading.Clock.CalendarId,
            reading.Clock.CalendarRevision,
            reading.Confidence,
            reading.Explanation,
            reading.Marks,
        },
        Json);

    private static string AsText(Rule rule, ClockReading reading) =>
        string.Join("\n\n", InLanguage(Language.Cy, rule, reading), InLanguage(Language.En, rule, reading));

    private static string InLanguage(Language language, Rule rule, ClockReading reading) =>
        $"{rule.Name.In(language)} ({rule.Id})\n{reading.Explanation.ToText(language)}";
}
