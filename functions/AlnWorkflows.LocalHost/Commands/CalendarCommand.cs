using System.Text.Json;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Calendars.Files;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.LocalHost.Commands;

/// <summary>
/// <c>calendar check &lt;file&gt; [--calendar &lt;id&gt;] [--json]</c>: reads a calendar file as the calendar page would, and
/// says what is wrong with which line. Exit code 0 where the file is good, 1 where it is not, 2 where it cannot be read
/// or the command is not understood.
/// </summary>
internal static class CalendarCommand
{
    private const string Usage = "Usage: calendar check <file> [--calendar <id>] [--json]";

    private const int Bad = 1;

    private const int NotDone = 2;

    /// <param name="args">What follows the word <c>calendar</c>.</param>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            var arguments = CommandArguments.Parse(args, Usage);
            if (arguments.Positional is not ["check", var file])
                throw new DeadlineException($"A file to check is needed. {Usage}");
            var beneath = arguments.FindCalendar();
            var reading = CalendarFile.Read(File.ReadAllText(file), Confidence.U, beneath, new LinesRead(error));
            output.WriteLine(arguments.AsJson ? AsJson(file, reading) : AsText(reading));
            return reading.IsGood ? 0 : Bad;
        }
        catch (Exception e) when (e is DeadlineException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message.ReplaceLineEndings(" "));
            return NotDone;
        }
    }

    private static string AsJson(string file, CalendarFileReading reading) => JsonSerializer.Serialize(
        new
        {
            File = Path.GetFileName(file),
            reading.IsGood,
            reading.Lines,
            reading.Entries,
            SchoolYears = reading.Change.TermDates.Select(terms => terms.SchoolYear),
            InsetDays = reading.Change.InsetDays.Count,
            Closures = reading.Change.Closures.Count,
            ExtraDays = reading.Change.ExtraDays.Count,
            reading.Problems,
        },
        ClockCommand.Json);

    private static string AsText(CalendarFileReading reading) =>
        string.Join("\n\n", InLanguage(Language.Cy, reading), InLanguage(Language.En, reading));

    private static string InLanguage(Language language, CalendarFileReading reading)
    {
        var lines = new List<string> { (reading.IsGood ? CalendarCommandWording.Good : CalendarCommandWording.Bad).With(Number(reading.Entries), Number(reading.Problems.Count)).In(language) };
        lines.AddRange(reading.Problems.Select(problem => CalendarCommandWording.Line.With(Number(problem.Line), problem.What).In(language)));
        lines.AddRange(reading.Change.TermDates.Select(terms => CalendarCommandWording.Terms.With(BilingualText.Same(terms.SchoolYear.ToString())).In(language)));
        if (reading.IsGood)
            lines.Add(CalendarCommandWording.Days.With(Number(reading.Change.InsetDays.Count), Number(reading.Change.Closures.Count), Number(reading.Change.ExtraDays.Count)).In(language));
        return string.Join('\n', lines);
    }

    private static BilingualText Number(int number) => BilingualText.Same(number);
}
