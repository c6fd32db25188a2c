using System.Text;
using AlnWorkflows.Pages.Forms;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Calendars.Files;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;

namespace AlnWorkflows.Pages.Calendars;

/// <summary>Taking a calendar from a file: all of it, or nothing.</summary>
internal static class ImportForm
{
    private const int LimitInMegabytes = 1;

    public static Form Form { get; } = new(
        "import",
        CalendarPageWording.Import,
        [
            new("import", CalendarPageWording.Import,
            [
                new("file", FieldKind.File, CalendarPageWording.ImportFile, CalendarPageWording.ImportHint),
                TermDatesForm.Source,
            ], CalendarPageWording.ImportGuidance),
        ]);

    /// <summary>What the file asks for, or every bad line of it.</summary>
    public static (PendingChange? Pending, IReadOnlyList<Problem> Problems) Read(FormValues values, UploadedFile file, SchoolCalendar beneath)
    {
        if (file.Content.Length > LimitInMegabytes * 1024 * 1024)
            return (null, [new Problem(ErrorCodes.FileTooLarge, "file", BilingualText.Same(LimitInMegabytes))]);
        var reading = CalendarFile.Read(Encoding.UTF8.GetString(file.Content.Span), Enum.Parse<Confidence>(values["source"]), beneath);
        if (reading.IsGood && reading.Change.IsNothing)
            return (null, [new Problem(ErrorCodes.CalendarFileEmpty, "file")]);
        return reading.IsGood
            ? (PendingChange.Of(reading), [])
            : (null,
            [
                new Problem(ErrorCodes.CalendarFileRefused, "file", Number(reading.Problems.DistinctBy(problem => problem.Line).Count()), Number(reading.Lines)),
                .. reading.Problems.Select(problem => new Problem(ErrorCodes.CalendarFileLine, null, Number(problem.Line), problem.What)),
            ]);
    }

    private static BilingualText Number(int number) => BilingualText.Same(number);
}
